import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ReadableStore } from '../../workflows/ports';
import { Trouble } from '../../core/trouble';
import type { EntryResult, OpenReturn } from '../../workflows/open-return/open-return';
import type { ReturnView } from '../../workflows/open-return/return-view';
import { typingStorageFor, type TypingStorage } from './typing-storage';
import {
  draftKey,
  shownInCell,
  type Draft,
  type DraftPlace,
  storedDrafts,
  removeStoredDraft,
  storeDraft,
} from './draft';

/** Milliseconds before a write that Excel refused, because a cell was being typed in, is tried again. */
const BUSY = 2000;

/** Drafts by `draftKey`. */
export type DraftsState = ReadonlyMap<string, Draft>;

/**
 * Everything typed in the pane that isn't in the sheet yet, by `draftKey`. Drafts are kept when the person goes to
 * another page, and in the browser's storage when the pane closes, so that nothing is lost while the sheet can't be
 * written.
 */
export class DraftsStore implements ReadableStore<DraftsState> {
  readonly getState: ReadableStore<DraftsState>['getState'];
  readonly getInitialState: ReadableStore<DraftsState>['getInitialState'];
  readonly subscribe: ReadableStore<DraftsState>['subscribe'];
  private readonly store: StoreApi<DraftsState>;
  private readonly typing: TypingStorage;
  /** What each cell held when its conflict was last shown, by `draftKey`. */
  private readonly conflicts = new Map<string, string>();
  /** Timers of the saves that wait for a pause, by `draftKey`. */
  private readonly pauses = new Map<string, ReturnType<typeof setTimeout>>();
  /** The last save of each draft, by `draftKey`: the next one waits for it. */
  private readonly running = new Map<string, Promise<void>>();

  constructor(private readonly opened: OpenReturn) {
    this.typing = typingStorageFor(opened);
    const left = storedDrafts(this.typing, opened.getState().view);
    this.store = createStore<DraftsState>(() => new Map(left.map((draft) => [draftKey(draft), draft])));
    ({ getState: this.getState, getInitialState: this.getInitialState, subscribe: this.subscribe } = this.store);
  }

  unsaved(): readonly Draft[] {
    return [...this.getState().values()].filter(({ stage }) => stage !== 'saved');
  }

  /** Stores what was typed as a draft, and saves it after a pause in milliseconds. */
  type({ question, field }: DraftPlace, typed: string, pause: number): void {
    const place = { question, field };
    const key = draftKey(place);
    const draft = this.getState().get(key);
    this.put({ ...(draft ?? { ...place, before: this.shown(place) ?? '' }), typed, stage: 'typing' });
    if (draft?.now === undefined) this.saveAfter(place, pause);
  }

  /** Saves the draft at once. Resolves when the sheet has it, or when the draft says why not. */
  save(place: DraftPlace): Promise<void> {
    return this.inTurn(place, false);
  }

  /** Saves all drafts; gives those that couldn't be saved. */
  async saveAll(): Promise<readonly Draft[]> {
    await Promise.all(this.unsaved().map((draft) => this.save(draft)));
    return this.unsaved();
  }

  /**
   * Call when a field loses the focus: saves the draft, and shows the value as the sheet formats it. A draft with a
   * trouble isn't tried again: the person may be about to give it up.
   */
  async leave(place: DraftPlace): Promise<void> {
    if (this.getState().get(draftKey(place))?.trouble) return;
    await this.save(place);
    const draft = this.getState().get(draftKey(place));
    if (draft?.stage === 'saved') this.put({ ...draft, typed: draft.before });
  }

  /** Drops the draft: the sheet's value stays. */
  keepSheet(place: DraftPlace): void {
    this.callOff(draftKey(place));
    this.drop(draftKey(place));
  }

  /** Writes the draft over the cell's value, which the person was shown. */
  useTyped(place: DraftPlace): Promise<void> {
    return this.inTurn(place, true);
  }

  /** Drops the drafts that the sheet holds. */
  dropSaved(): void {
    for (const [key, { stage }] of this.getState()) if (stage === 'saved') this.drop(key);
  }

  /** Compares the drafts with a new view: drops those that the sheet holds, and updates the conflicts of the others. */
  follow(view: ReturnView): void {
    for (const [key, draft] of this.getState()) {
      const shown = shownInCell(view, draft);
      // A draft being saved shows in the sheet before its write has returned.
      if (shown === undefined || draft.stage === 'saving') continue;
      const isOverwritten = draft.stage === 'saved' && shown !== draft.before;
      const isInSheet = (draft.now !== undefined || draft.trouble !== undefined) && shown === draft.typed;
      if (isOverwritten || isInSheet) this.drop(key);
      else if (draft.now !== undefined && shown !== this.conflicts.get(key)) this.conflict(draft, shown);
    }
  }

  private inTurn(place: DraftPlace, isForced: boolean): Promise<void> {
    const key = draftKey(place);
    this.callOff(key);
    const run = (this.running.get(key) ?? Promise.resolve()).then(() => this.send(key, isForced));
    this.running.set(key, run);
    return run;
  }

  private async send(key: string, isForced: boolean): Promise<void> {
    const draft = this.getState().get(key);
    if (!draft || draft.stage === 'saved' || (draft.now !== undefined && !isForced)) return;
    const { question, field, typed, before } = draft;
    if (typed === before && !isForced) {
      this.drop(key);
      return;
    }
    this.put({ ...draft, stage: 'saving' });
    this.take(
      key,
      typed,
      await this.opened.enter(question, field, typed, isForced ? undefined : before).catch(rejectedWrite),
    );
  }

  private take(key: string, sent: string, entered: EntryResult): void {
    const draft = this.getState().get(key);
    if (!draft) return;
    const { question, field, typed, before } = draft;
    const shown = this.shown(draft);
    // A failed write may still have reached the cell.
    const isInSheet = entered.state === 'entered' || (entered.state === 'changed meanwhile' && shown === sent);
    if (isInSheet)
      this.put({ question, field, typed, before: shown ?? sent, stage: typed === sent ? 'saved' : 'typing' });
    else if (entered.state === 'failed') this.fail(draft, entered.trouble);
    else this.conflict(draft, shown !== undefined && shown !== before ? shown : entered.now);
  }

  private fail(draft: Draft, trouble: Trouble): void {
    this.put({ ...draft, stage: 'typing', trouble });
    if (trouble.code === 'excel-busy' && draft.now === undefined) this.saveAfter(draft, BUSY);
  }

  private conflict({ question, field, typed, before }: Draft, now: string): void {
    const place = { question, field };
    this.callOff(draftKey(place));
    this.conflicts.set(draftKey(place), this.shown(place) ?? now);
    this.put({ ...place, typed, before, stage: 'typing', now });
  }

  private saveAfter(place: DraftPlace, pause: number): void {
    const key = draftKey(place);
    this.callOff(key);
    this.pauses.set(
      key,
      setTimeout(() => void this.save(place), pause),
    );
  }

  private callOff(key: string): void {
    clearTimeout(this.pauses.get(key));
    this.pauses.delete(key);
  }

  private shown(place: DraftPlace): string | undefined {
    return shownInCell(this.opened.getState().view, place);
  }

  private put(draft: Draft): void {
    storeDraft(this.typing, draft);
    this.store.setState(new Map(this.getState()).set(draftKey(draft), draft), true);
  }

  private drop(key: string): void {
    removeStoredDraft(this.typing, key);
    const rest = new Map(this.getState());
    rest.delete(key);
    this.store.setState(rest, true);
  }
}

/** The result of a write that rejected, which should never happen: the draft stays. */
function rejectedWrite(): EntryResult {
  return {
    state: 'failed',
    trouble: new Trouble(
      'excel-fault',
      "What you typed couldn't be written into the sheet.",
      'Try again. If it fails again, type it into the sheet itself.',
    ),
  };
}
