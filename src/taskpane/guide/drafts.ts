import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ReadableStore } from '../../workflows/ports';
import { Trouble } from '../../core/trouble';
import type { EntryResult, OpenReturn } from '../../workflows/open-return/open-return';
import type { ReturnView } from '../../workflows/open-return/return-view';
import { keptTyping, type KeptTyping } from '../kept/kept-typing';
import { draftKey, shownIn, type Draft, type DraftPlace } from './draft';
import { draftsLeft, forgetDraft, keepDraft } from './kept-drafts';

/** In milliseconds: until writing is tried again while a cell is being typed in. */
const BUSY = 2000;

/** By the key of their place. */
export type DraftsState = ReadonlyMap<string, Draft>;

/**
 * Everything typed in the pane that isn't in the sheet yet. It outlives the page that it was typed on, and
 * the pane, so that nothing is lost whatever closes while the sheet can't be written.
 */
export class Drafts implements ReadableStore<DraftsState> {
  readonly getState: ReadableStore<DraftsState>['getState'];
  readonly getInitialState: ReadableStore<DraftsState>['getInitialState'];
  readonly subscribe: ReadableStore<DraftsState>['subscribe'];
  private readonly store: StoreApi<DraftsState>;
  private readonly typing: KeptTyping;
  /** What the cell showed when it was last found changed. */
  private readonly found = new Map<string, string>();
  private readonly pauses = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly running = new Map<string, Promise<void>>();

  constructor(private readonly opened: OpenReturn) {
    this.typing = keptTyping(opened);
    const left = draftsLeft(this.typing, opened.getState().view);
    this.store = createStore<DraftsState>(() => new Map(left.map((draft) => [draftKey(draft), draft])));
    ({ getState: this.getState, getInitialState: this.getInitialState, subscribe: this.subscribe } = this.store);
  }

  unsaved(): readonly Draft[] {
    return [...this.getState().values()].filter(({ stage }) => stage !== 'saved');
  }

  /** Takes what was typed, and saves it after a pause of so many milliseconds. */
  type({ question, field }: DraftPlace, typed: string, pause: number): void {
    const place = { question, field };
    const key = draftKey(place);
    const draft = this.getState().get(key);
    this.put({ ...(draft ?? { ...place, before: this.shown(place) ?? '' }), typed, stage: 'typing' });
    if (draft?.now === undefined) this.saveAfter(place, pause);
  }

  /** Saves at once; done when it is in the sheet, or has a reason why not. */
  save(place: DraftPlace): Promise<void> {
    return this.inTurn(place, false);
  }

  /** Saves everything; gives what couldn't be saved. */
  async saveAll(): Promise<readonly Draft[]> {
    await Promise.all(this.unsaved().map((draft) => this.save(draft)));
    return this.unsaved();
  }

  /**
   * The field is left: what was saved is shown from now on as the sheet shows it. What couldn't be written
   * waits for the person, who may be on the way to give it up.
   */
  async leave(place: DraftPlace): Promise<void> {
    if (this.getState().get(draftKey(place))?.trouble) return;
    await this.save(place);
    const draft = this.getState().get(draftKey(place));
    if (draft?.stage === 'saved') this.put({ ...draft, typed: draft.before });
  }

  /** Gives up what was typed. */
  keepSheet(place: DraftPlace): void {
    this.callOff(draftKey(place));
    this.drop(draftKey(place));
  }

  /** Writes over what the person was told stands there. */
  useTyped(place: DraftPlace): Promise<void> {
    return this.inTurn(place, true);
  }

  /** Forgets what is in the sheet anyway. */
  dropSaved(): void {
    for (const [key, { stage }] of this.getState()) if (stage === 'saved') this.drop(key);
  }

  /** Keeps in step with the sheet: a field that isn't being edited shows what stands there. */
  follow(view: ReturnView): void {
    for (const [key, draft] of this.getState()) {
      const shown = shownIn(view, draft);
      // What is on its way shows in the sheet before it is known to have come there.
      if (shown === undefined || draft.stage === 'saving') continue;
      const isFollowed = draft.stage === 'saved' && shown !== draft.before;
      const isAgreed = (draft.now !== undefined || draft.trouble !== undefined) && shown === draft.typed;
      if (isFollowed || isAgreed) this.drop(key);
      else if (draft.now !== undefined && shown !== this.found.get(key)) this.conflict(draft, shown);
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
      await this.opened.enter(question, field, typed, isForced ? undefined : before).catch(brokenOff),
    );
  }

  private take(key: string, sent: string, entered: EntryResult): void {
    const draft = this.getState().get(key);
    if (!draft) return;
    const { question, field, typed, before } = draft;
    const shown = this.shown(draft);
    // What broke off may have come there all the same.
    const isThere = entered.state === 'entered' || (entered.state === 'changed meanwhile' && shown === sent);
    if (isThere)
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
    this.found.set(draftKey(place), this.shown(place) ?? now);
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
    return shownIn(this.opened.getState().view, place);
  }

  private put(draft: Draft): void {
    keepDraft(this.typing, draft);
    this.store.setState(new Map(this.getState()).set(draftKey(draft), draft), true);
  }

  private drop(key: string): void {
    forgetDraft(this.typing, key);
    const rest = new Map(this.getState());
    rest.delete(key);
    this.store.setState(rest, true);
  }
}

/** Nothing that is written rejects; should it, what was typed stays. */
function brokenOff(): EntryResult {
  return {
    state: 'failed',
    trouble: new Trouble(
      'excel-fault',
      "What you typed couldn't be written into the sheet.",
      'Try again. If it fails again, type it into the sheet itself.',
    ),
  };
}
