import { createStore } from 'zustand/vanilla';
import type { ReadableStore } from '../../../workflows/ports';
import type { CouncilYear, DecisionRow } from '../../../core/consolidation/council-year';
import { withDecision, withoutDecision } from '../../../core/consolidation/update-year';
import { Trouble } from '../../../core/trouble';
import { councilWorkbook, readCouncilYear } from '../../../documents/council-workbook';
import { periodFileName } from '../../../workflows/council-year/file-names';
import type { OpenWork } from '../../work/open-work';
import type { Around, Desk } from '../desk';
import { YEAR_FAULT } from '../words';
import type { OpenPlan, Step, YearState } from './year-state';

const NOTHING: YearState = { isBehind: false, isPlanNewer: false };

/** A council's year as it stands on the page: its plan, and its workbook once there is one. */
export class YearStore implements ReadableStore<YearState> {
  private readonly store = createStore<YearState>(() => NOTHING);
  readonly getState = this.store.getState;
  readonly getInitialState = this.store.getInitialState;
  readonly subscribe = this.store.subscribe;
  private work: OpenWork | undefined;
  private made: unknown;
  private stop: () => void = () => undefined;

  constructor(
    readonly around: Around,
    readonly desk: Desk,
  ) {}

  set(change: Partial<YearState>): void {
    this.store.setState(change);
  }

  tell(step: Step, trouble: Trouble | undefined): void {
    this.set({ trouble: trouble && { step, trouble } });
  }

  /** Takes up an open council workbook with its plan; false where it isn't one. */
  async adopt(work: OpenWork): Promise<boolean> {
    const content = await work.workbook.read();
    const record = content instanceof Trouble ? content : readCouncilYear(content);
    if (record instanceof Trouble) return false;
    this.clear();
    this.watch(work);
    this.set({ record, plan: { plan: record.plan, file: work.file, findings: [] } });
    return true;
  }

  /** Begins with a plan, of which nothing has come in. */
  begin(plan: OpenPlan): void {
    this.clear();
    this.set({ plan });
  }

  clear(): void {
    this.stop();
    this.stop = () => undefined;
    this.work = undefined;
    this.made = undefined;
    this.store.setState(NOTHING, true);
  }

  /** Brings summary, statuses and texts up to date with what was typed into the sheets. */
  update(): Promise<void> {
    return this.change('summary', (record) => record);
  }

  async decide(decision: DecisionRow): Promise<boolean> {
    await this.change('decisions', (record) => withDecision(record, decision));
    return this.getState().trouble === undefined;
  }

  async undecide(about: string): Promise<boolean> {
    await this.change('decisions', (record) => withoutDecision(record, about));
    return this.getState().trouble === undefined;
  }

  /** What the workbook holds now, with what was typed into it this moment. */
  async refresh(): Promise<CouncilYear | undefined> {
    const content = await this.work?.workbook.read();
    const record = content === undefined || content instanceof Trouble ? undefined : readCouncilYear(content);
    if (record && !(record instanceof Trouble)) this.set({ record });
    return this.getState().record;
  }

  /** Makes the workbook anew from what it holds now and what is to be otherwise. */
  async change(step: Step, next: (record: CouncilYear) => CouncilYear): Promise<void> {
    if (!this.getState().record || this.getState().busy) return;
    this.set({ busy: 'update', trouble: undefined });
    await this.around.pause();
    const record = await this.refresh();
    const trouble = record && (await this.make(next(record)));
    this.set({ busy: undefined });
    this.tell(step, trouble);
  }

  /** The workbook of this year, in place of the one that is open, or as the first. */
  async make(record: CouncilYear): Promise<Trouble | undefined> {
    const description = councilWorkbook(record);
    if (this.work) {
      const trouble = await this.work.remake(description);
      if (trouble) return trouble;
    } else {
      const work = await this.first(record);
      if (work instanceof Trouble) return work;
      this.watch(work);
    }
    this.made = this.work?.workbook.getState().description;
    this.set({ isBehind: false, report: undefined, record });
    return undefined;
  }

  /** Shows a sheet of the workbook, or a cell. */
  async goTo(sheet: string, cell?: string): Promise<void> {
    await this.work?.goTo({ sheet, ...(cell !== undefined && { cell }) });
  }

  private async first(record: CouncilYear): Promise<OpenWork | Trouble> {
    const name = periodFileName('council', record.plan, 'xlsx');
    try {
      const bytes = await this.desk.printWorkbook(councilWorkbook(record));
      return await this.around.openMade({ name, bytes });
    } catch (fault) {
      return fault instanceof Trouble ? fault : YEAR_FAULT.notMade(name);
    }
  }

  private watch(work: OpenWork): void {
    this.stop();
    this.work = work;
    this.made = work.workbook.getState().description;
    this.stop = work.workbook.subscribe(() => {
      if (
        work.workbook.getState().description === this.made ||
        this.getState().busy ||
        this.getState().intake?.state === 'adding'
      )
        return;
      this.made = work.workbook.getState().description;
      this.set({ isBehind: true });
      void this.refresh();
    });
  }
}
