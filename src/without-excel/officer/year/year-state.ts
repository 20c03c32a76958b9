import type { Finding } from '../../../core/finding';
import type { Partner, Plan } from '../../../core/plan/plan';
import type { FileFault } from '../../../core/plan/file-fault';
import type { Trouble } from '../../../core/trouble';
import type { CouncilYear } from '../../../core/consolidation/council-year';
import type { FileSummary } from '../../../workflows/council-year/receive-returns';
import type { NamedBytes } from '../../../workflows/ports';
import type { YearChange } from '../../../workflows/council-year/year-change';
import type { IssuedReturn } from '../../../workflows/issue-returns';
import type { FileServices, PageServices } from '../officer-services';

/** The steps of a year's work, in their order. */
export const STEPS = ['plan', 'issue', 'returns', 'findings', 'decisions', 'summary', 'report'] as const;

export type Step = (typeof STEPS)[number];

export interface OpenPlan {
  plan: Plan;
  /** Name of the file that the plan comes from: a plan file or a council workbook. */
  file: string;
  /** What the checks of the plan found. */
  findings: readonly Finding[];
  /** True for the bundled example plan. */
  isExample?: boolean;
}

export interface Issuing {
  state: 'making' | 'made' | 'stopped';
  /** Number of partners who get a workbook. */
  asked: number;
  returns: readonly IssuedReturn[];
  /** Partners who are asked nothing, and so get no workbook. */
  silent: readonly Partner[];
}

/** A file among those that are being added. */
export type IncomingFile = { state: 'waiting' | 'reading'; file: string } | FileSummary;

/** The adding of files as returns: how far it is and, once they are added, what they changed. */
export interface Intake {
  state: 'reading' | 'adding' | 'added' | 'stopped';
  files: readonly IncomingFile[];
  changed?: YearChange;
}

export interface YearState {
  plan?: OpenPlan;
  /** Why the plan last chosen can't be used. */
  planFaults?: { file: string; faults: readonly FileFault[] };
  /** Last period's values by measure id, from the council workbook `file`; `carried` is their number. */
  previous?: {
    file: string;
    carried: number;
    values: ReadonlyMap<string, NonNullable<Plan['measures'][number]['previous']>>;
  };
  issuing?: Issuing;
  intake?: Intake;
  /** What the open council workbook holds. */
  year?: CouncilYear;
  /** True where something was typed into the sheets since they were made. */
  isBehind: boolean;
  /** True where the plan was changed and the returns haven't been read against it. */
  isPlanNewer: boolean;
  report?: { file: string; headline: string; notes: readonly string[]; checkFile?: NamedBytes };
  /** What taking a file out, or having one count again, has changed. */
  changed?: YearChange;
  /** The action that is running. */
  busy?: 'plan' | 'previous' | 'update' | 'report';
  trouble?: { step: Step; trouble: Trouble };
}

/**
 * What the actions on a year work with. The store makes it and hands it to its own actions alone, so that nobody else
 * can set the state.
 */
export interface YearContext {
  page: PageServices;
  files: FileServices;
  getState(): YearState;
  setState(change: Partial<YearState>): void;
  /** Shows a trouble in a step, or removes the one that is shown. */
  showTrouble(step: Step, trouble: Trouble | undefined): void;
  /** Starts the year anew with a plan, without any returns. */
  begin(plan: OpenPlan): void;
  /** Reads the year from the open workbook, with everything typed into it so far. */
  refresh(): Promise<CouncilYear | undefined>;
  /** Puts a year's workbook in place of the open one, or opens the first. */
  make(year: CouncilYear): Promise<Trouble | undefined>;
  /** Reads the year, changes it and makes its workbook anew; troubles show in the step. */
  change(step: Step, next: (year: CouncilYear) => CouncilYear): Promise<void>;
}

/** A file's name from what it is and the plan's period: "council-2021-22.xlsx". */
export function periodFileName(stem: string, { period }: Plan, extension: string): string {
  const label = period.label.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return `${stem}-${label}.${extension}`.toLowerCase();
}
