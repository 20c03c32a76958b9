import type { ThemeName, ThemeSource } from './theme-source';

/** A theme that is known only later; until then another stands in for it. */
export class LateTheme implements ThemeSource {
  private readonly listeners = new Set<() => void>();
  private stop: () => void;

  constructor(private source: ThemeSource) {
    this.stop = source.subscribe(this.tell);
  }

  current = (): ThemeName => this.source.current();

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  become(source: ThemeSource): void {
    this.stop();
    this.source = source;
    this.stop = source.subscribe(this.tell);
    this.tell();
  }

  private readonly tell = (): void => {
    for (const listener of this.listeners) listener();
  };
}
