import { useSyncExternalStore } from 'react';
import type { OpenWork, WorkState } from './open-work';

export function useWork(work: OpenWork): WorkState {
  return useSyncExternalStore(work.subscribe, work.state);
}
