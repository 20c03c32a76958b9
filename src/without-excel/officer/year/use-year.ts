import { useSyncExternalStore } from 'react';
import type { CouncilYear } from './council-year';
import type { YearState } from './year-state';

export function useYear(year: CouncilYear): YearState {
  return useSyncExternalStore(year.subscribe, year.state);
}
