import type { Finding } from '../../core/finding';
import type { Source } from '../../core/place';
import type { Answer } from '../../core/measure-kinds';
import type { FigureEntryKey, TextEntryKey } from '../../core/returns/layout';
import type { EntryCounts } from '../../core/returns/progress';
import type { Tone } from '../../documents/report';

/** What the pane shows of the return that is open: plain data, made anew after each reading. */
export interface ReturnView {
  partner: string;
  /** As printed: "2021/22". */
  period: string;
  /** ISO date. */
  returnBy: string;
  council: { name: string; team?: string; email: string };
  /** The file's name: "kent-police-2021-22.xlsx". */
  file: string;
  progress: EntryCounts;
  work: WorkLeft;
  /** Everything asked, measures first and then texts, in the order of the sheets. */
  questions: readonly Question[];
  signOff: SignOffView;
}

/**
 * Findings as work, in five lists. Each finding is in one list only; the first list that isn't empty is what to do
 * next. Signing off waits for the first three.
 */
export interface WorkLeft {
  /** Errors, except those that only say that something isn't entered yet. */
  toFix: readonly Task[];
  /** Queries that nobody has explained, and that a comment can explain. */
  toExplain: readonly Task[];
  /** What isn't entered yet. */
  toDo: readonly Task[];
  /** Other queries, such as a text shorter than asked: the council weighs them where nothing is changed. */
  toLookAt: readonly Task[];
  /** Queries with an explanation, and notes: nothing needs doing. */
  toKnow: readonly Task[];
}

/** One finding as a card. */
export interface Task {
  /** Identifies the finding; it stays the same from one reading to the next. */
  key: string;
  /** "Safe 2 · Position in the county"; the sheet's name where the finding is about no measure or priority. */
  title: string;
  /** The same for a screen reader: "Safe 2, Position in the county". */
  titleAloud: string;
  /** The finding's message without the measure or priority that the title names. */
  message: string;
  finding: Finding;
  /** "Figures, F12"; empty where it is about the whole workbook. */
  place: string;
  /** Id of the question that it is about, for "Fill in here". */
  question?: string;
  /** True where a comment in the entry's row can explain it. */
  canExplain: boolean;
  /** The list that it stands in. */
  list: keyof WorkLeft;
  /** True where signing, or signing again, is all there is to do about it. */
  isAboutSignature: boolean;
}

export type Question = MeasureQuestion | TextQuestion;

export interface MeasureQuestion {
  kind: 'measure';
  /** The measure's id. */
  id: string;
  /** "Safe 2". */
  ref: string;
  /** The priority's title. */
  priority: string;
  title: string;
  definition: string;
  /** What counts, and what doesn't, as the plan says it. */
  counts?: string;
  excludes?: string;
  unit: string;
  /** "At least 85%"; empty where there is none. */
  target: string;
  /** "97% in 2020/21"; empty where the council knows none. */
  lastYear: string;
  answer: Answer;
  /** The fields that the measure asks for and whose cells are there. */
  fields: readonly FieldView[];
  isGiven: boolean;
  tasks: readonly Task[];
  /** What the entry means against its target, in a sentence; empty while nothing can be said. */
  meaning: string;
  meaningTone: Tone;
}

export interface TextQuestion {
  kind: 'text';
  /** The priority's ref. */
  id: string;
  ref: string;
  title: string;
  prompt: string;
  /** How many words are asked for: 0 and 0 where the plan asks for no text. */
  fewestWords: number;
  mostWords: number;
  /** How many words are written. */
  words: number;
  fields: readonly FieldView[];
  isGiven: boolean;
  tasks: readonly Task[];
}

export type FieldKey = FigureEntryKey | TextEntryKey;

export interface FieldView {
  key: FieldKey;
  label: string;
  /** What to type, in a sentence. */
  hint: string;
  at: Source;
  /** What stands in the cell, as a person would type it: "97%", "over 5,000". */
  shown: string;
  /** The words to choose from, where there are any; the cell may still hold something else. */
  choices?: readonly string[];
  /** True where several lines are expected. */
  isLong: boolean;
}

export interface SignOffView {
  name: string;
  role: string;
  /** ISO date, or what stands there; empty where nothing does. */
  date: string;
  /**
   * signed: with name, role and date, and unchanged since as far as is known.
   * changed: something was changed after it was signed in the add-in.
   */
  state: 'not signed' | 'signed' | 'changed';
  /** Why signing has to wait, in words: "3 to fix, 1 to do first"; absent where it needn't wait. */
  waitsFor?: string;
  /** How many entries have a query that a comment explains. */
  explained: number;
}
