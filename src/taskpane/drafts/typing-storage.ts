import type { OpenReturn } from '../../workflows/open-return/open-return';

type Texts = readonly (readonly [name: string, text: string])[];

/** localStorage, which writes synchronously: nothing is lost when the pane closes right after. */
type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps texts that were typed in the pane and aren't in the workbook yet, in this browser, so that they survive a
 * closed pane or a crash. Where the browser refuses to store anything, it keeps them as long as the page lives.
 */
export class TypingStorage {
  private texts: Texts;

  /** @param about key in the storage: which return the texts are for */
  constructor(
    private readonly about: string,
    private storage: TextStorage | undefined,
  ) {
    this.texts = this.stored() ?? [];
  }

  read(name: string): string | undefined {
    return this.texts.find(([each]) => each === name)?.[1];
  }

  all(): Texts {
    return this.texts;
  }

  /** Stores a text under its name; undefined removes it. */
  write(name: string, text: string | undefined): void {
    const others = (this.stored() ?? this.texts).filter(([each]) => each !== name);
    this.texts = text === undefined ? others : [...others, [name, text]];
    const isKept = tryOrUndefined(() => {
      if (this.texts.length === 0) this.storage?.removeItem(this.about);
      else this.storage?.setItem(this.about, JSON.stringify(this.texts));
      return true;
    });
    // A full storage still holds older texts, so it isn't read again.
    if (!isKept) this.storage = undefined;
  }

  /** Reads the storage anew each time, because the pane may be open on the same return twice. */
  private stored(): Texts | undefined {
    const found: unknown = tryOrUndefined(() => this.storage && JSON.parse(this.storage.getItem(this.about) ?? '[]'));
    return Array.isArray(found) ? found.filter(isText) : undefined;
  }
}

const isText = (each: unknown): each is Texts[number] =>
  Array.isArray(each) && typeof each[0] === 'string' && typeof each[1] === 'string';

/** Gives undefined where the browser refuses storage by throwing. */
function tryOrUndefined<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const OF_RETURNS = new WeakMap<OpenReturn, TypingStorage>();

/** One storage for each open return. */
export function typingStorageFor(opened: OpenReturn): TypingStorage {
  const { partner, period, file } = opened.getState().view;
  const kept =
    OF_RETURNS.get(opened) ??
    new TypingStorage(
      `partner-returns typed ${JSON.stringify([partner, period, file])}`,
      tryOrUndefined(() => window.localStorage),
    );
  OF_RETURNS.set(opened, kept);
  return kept;
}
