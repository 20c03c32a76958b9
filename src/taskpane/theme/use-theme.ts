import { useCallback, useSyncExternalStore } from 'react';
import type { ThemeName, ThemeSource } from './theme-source';

export function useTheme(source: ThemeSource): ThemeName {
  const subscribe = useCallback((listener: () => void) => source.subscribe(listener), [source]);
  return useSyncExternalStore(subscribe, () => source.current());
}
