import type { OpenReturn } from '../../workflows/open-return/open-return';

type Texts = readonly (readonly [name: string, text: string])[];

/** localStorage writes before it returns: what is kept is kept, whatever closes next. */
type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What was typed in the pane and isn't in the workbook yet. It stays in this browser until it is, so that
 * it is there again after the pane, Excel or the computer stopped. Where the browser keeps nothing, it
 * stays as long as the page does.
 */
export class KeptTyping {
  private texts: Texts;

  /** @param about whose typing it is */
  constructor(
    private readonly about: string,
    private place: Place | undefined,
  ) {
    this.texts = this.inPlace() ?? [];
  }

  get(name: string): string | undefined {
    return this.texts.find(([each]) => each === name)?.[1];
  }

  all(): Texts {
    return this.texts;
  }

  /** Undefined forgets it. */
  set(name: string, text: string | undefined): void {
    const others = (this.inPlace() ?? this.texts).filter(([each]) => each !== name);
    this.texts = text === undefined ? others : [...others, [name, text]];
    const isKept = attempt(() => {
      if (this.texts.length === 0) this.place?.removeItem(this.about);
      else this.place?.setItem(this.about, JSON.stringify(this.texts));
      return true;
    });
    // What a full place still holds is older than what is known here.
    if (!isKept) this.place = undefined;
  }

  /** The pane may be open on the return twice: the other may have kept something too. */
  private inPlace(): Texts | undefined {
    const found: unknown = attempt(() => this.place && JSON.parse(this.place.getItem(this.about) ?? '[]'));
    return Array.isArray(found) ? found.filter(isText) : undefined;
  }
}

const isText = (each: unknown): each is Texts[number] =>
  Array.isArray(each) && typeof each[0] === 'string' && typeof each[1] === 'string';

/** A browser may refuse to keep anything. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const OF_RETURNS = new WeakMap<OpenReturn, KeptTyping>();

/** The same for one return, whichever page asks. */
export function keptTyping(opened: OpenReturn): KeptTyping {
  const { partner, period, file } = opened.getState().view;
  const kept =
    OF_RETURNS.get(opened) ??
    new KeptTyping(
      `partner-returns typed ${JSON.stringify([partner, period, file])}`,
      attempt(() => window.localStorage),
    );
  OF_RETURNS.set(opened, kept);
  return kept;
}
