import { createStore } from 'zustand/vanilla';
import type { NamedBytes, ReadableStore } from '../../../workflows/ports';
import type { CouncilFigureRow } from '../../../core/consolidation/council-figures';
import type { CouncilYear, DecisionRow } from '../../../core/consolidation/council-year';
import { withCouncilFigure, withDecision, withoutDecision } from '../../../core/consolidation/update-year';
import { Trouble } from '../../../core/trouble';
import { councilWorkbook, readCouncilYear } from '../../../documents/council-workbook';
import type { OpenWork } from '../../work/open-work';
import type { PageServices, FileServices } from '../officer-services';
import { YEAR_FAULT } from '../words';
import {
  addDroppedFiles,
  addExampleReturns,
  addReturns,
  bringBack,
  stopAdding,
  takeOut,
  type Chosen,
} from './add-returns';
import { saveReport } from './export-report';
import { issue, saveIssued, stopIssuing } from './issue-returns';
import { openPlan, takePrevious } from './open-plan';
import { takeDecisions } from './take-decisions';
import { periodFileName, type OpenPlan, type Step, type YearContext, type YearState } from './year-state';

const EMPTY_YEAR: YearState = { isBehind: false, isPlanNewer: false };

/** A council's year on the page: its plan, its workbook once there is one, and all that an officer can do with it. */
export class YearStore implements ReadableStore<YearState> {
  private readonly store = createStore<YearState>(() => EMPTY_YEAR);
  readonly getState = this.store.getState;
  readonly getInitialState = this.store.getInitialState;
  readonly subscribe = this.store.subscribe;
  private work: OpenWork | undefined;
  /** The workbook's description as last seen: where another one takes its place, something was typed in. */
  private lastSeenDescription: unknown;
  /** Stops following the workbook. */
  private stop: () => void = () => undefined;

  constructor(
    readonly page: PageServices,
    private readonly files: FileServices,
  ) {}

  dismissTrouble(): void {
    this.store.setState({ trouble: undefined });
  }

  /** @param fetch reads the plan file */
  openPlan(fetch: () => Promise<NamedBytes>, isExample = false): Promise<void> {
    return openPlan(this.context(), fetch, isExample);
  }

  /** Takes last period's values from that period's council workbook. */
  takePrevious(fetch: () => Promise<NamedBytes>): Promise<void> {
    return takePrevious(this.context(), fetch);
  }

  issue(): Promise<void> {
    return issue(this.context());
  }

  stopIssuing(): void {
    stopIssuing(this.context());
  }

  /** Downloads the issued workbooks as one .zip; gives its name. */
  saveIssued(): string | undefined {
    return saveIssued(this.context());
  }

  addReturns(chosen: readonly Chosen[]): Promise<void> {
    return addReturns(this.context(), chosen);
  }

  addExampleReturns(): Promise<void> {
    return addExampleReturns(this.context());
  }

  /** Adds dropped files; gives false where there is no plan to read them against. */
  addDroppedFiles(files: readonly File[]): boolean {
    return addDroppedFiles(this.context(), files);
  }

  stopAdding(): void {
    stopAdding(this.context());
  }

  takeOut(file: string): Promise<void> {
    return takeOut(this.context(), file);
  }

  bringBack(file: string): Promise<void> {
    return bringBack(this.context(), file);
  }

  takeDecisions(fetch: () => Promise<NamedBytes>): Promise<void> {
    return takeDecisions(this.context(), fetch);
  }

  saveReport(): Promise<void> {
    return saveReport(this.context());
  }

  /** Goes on with the year of an open council workbook; gives false where the workbook isn't one. */
  async adopt(work: OpenWork): Promise<boolean> {
    const content = await work.workbook.read();
    const year = content instanceof Trouble ? content : readCouncilYear(content);
    if (year instanceof Trouble) return false;
    this.clear();
    this.watch(work);
    this.store.setState({ year, plan: { plan: year.plan, file: work.file, findings: [] } });
    return true;
  }

  /** Starts the year anew with a plan, without any returns. */
  private begin(plan: OpenPlan): void {
    this.clear();
    this.store.setState({ plan });
  }

  clear(): void {
    this.stop();
    this.stop = () => undefined;
    this.work = undefined;
    this.lastSeenDescription = undefined;
    this.store.setState(EMPTY_YEAR, true);
  }

  /** Brings summary, statuses and texts up to date with what was typed into the sheets. */
  update(): Promise<void> {
    return this.change('summary', (year) => year);
  }

  /** Writes a decision into the workbook; gives false where that failed. */
  async decide(decision: DecisionRow): Promise<boolean> {
    await this.change('decisions', (year) => withDecision(year, decision));
    return this.getState().trouble === undefined;
  }

  /** Writes a figure of the council's own into the workbook; gives false where that failed. */
  async enterFigure(row: CouncilFigureRow): Promise<boolean> {
    await this.change('decisions', (year) => withCouncilFigure(year, row));
    return this.getState().trouble === undefined;
  }

  /** Takes a decision back; gives false where that failed. */
  async undecide(about: string): Promise<boolean> {
    await this.change('decisions', (year) => withoutDecision(year, about));
    return this.getState().trouble === undefined;
  }

  /** Reads the year from the open workbook; gives the year last read where it can't be read. */
  private async refresh(): Promise<CouncilYear | undefined> {
    const content = await this.work?.workbook.read();
    const year = content === undefined || content instanceof Trouble ? undefined : readCouncilYear(content);
    if (year && !(year instanceof Trouble)) this.store.setState({ year });
    return this.getState().year;
  }

  /** Reads the year from the open workbook, changes it and makes the workbook anew; shows a trouble in the step. */
  private async change(step: Step, next: (year: CouncilYear) => CouncilYear): Promise<void> {
    if (!this.getState().year || this.getState().busy) return;
    this.store.setState({ busy: 'update', trouble: undefined });
    await this.page.pause();
    const year = await this.refresh();
    const trouble = year && (await this.make(next(year)));
    this.store.setState({ busy: undefined });
    this.showTrouble(step, trouble);
  }

  /** Puts the year's workbook in place of the open one, or opens it where none is open yet. */
  private async make(year: CouncilYear): Promise<Trouble | undefined> {
    const description = councilWorkbook(year);
    if (this.work) {
      const trouble = await this.work.remake(description);
      if (trouble) return trouble;
    } else {
      const work = await this.first(year);
      if (work instanceof Trouble) return work;
      this.watch(work);
    }
    this.lastSeenDescription = this.work?.workbook.getState().description;
    this.store.setState({ isBehind: false, report: undefined, year });
    return undefined;
  }

  /** Shows a sheet of the workbook, or a cell of it. */
  async goTo(sheet: string, cell?: string): Promise<void> {
    await this.work?.goTo({ sheet, ...(cell !== undefined && { cell }) });
  }

  private context(): YearContext {
    return {
      page: this.page,
      files: this.files,
      getState: this.getState,
      setState: (change) => this.store.setState(change),
      showTrouble: (step, trouble) => this.showTrouble(step, trouble),
      begin: (plan) => this.begin(plan),
      refresh: () => this.refresh(),
      make: (year) => this.make(year),
      change: (step, next) => this.change(step, next),
    };
  }

  private showTrouble(step: Step, trouble: Trouble | undefined): void {
    this.store.setState({ trouble: trouble && { step, trouble } });
  }

  private async first(year: CouncilYear): Promise<OpenWork | Trouble> {
    const name = periodFileName('council', year.plan, 'xlsx');
    try {
      const bytes = await this.files.printWorkbook(councilWorkbook(year));
      return await this.page.openNew({ name, bytes });
    } catch (fault) {
      return fault instanceof Trouble ? fault : YEAR_FAULT.notMade(name);
    }
  }

  private watch(work: OpenWork): void {
    this.stop();
    this.work = work;
    this.lastSeenDescription = work.workbook.getState().description;
    this.stop = work.workbook.subscribe(() => {
      if (
        work.workbook.getState().description === this.lastSeenDescription ||
        this.getState().busy ||
        this.getState().intake?.state === 'adding'
      )
        return;
      this.lastSeenDescription = work.workbook.getState().description;
      this.store.setState({ isBehind: true });
      void this.refresh();
    });
  }
}
