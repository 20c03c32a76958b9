import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AnswersSchema } from '../../examples/answers';
import { readDecisions } from '../../src/core/consolidation/decisions';
import type { Plan } from '../../src/core/plan/plan';
import { parsePlan } from '../../src/core/plan/read-plan';
import type { WorkbookContent } from '../../src/core/returns/workbook-content';
import { returnOf } from '../../src/core/returns/read-return';
import { Trouble } from '../../src/core/trouble';
import { contentOf } from '../../src/documents/content-of';
import { councilWorkbook } from '../../src/documents/council-workbook';
import { returnWorkbook } from '../../src/documents/return-workbook/return-workbook';
import { consolidateReturns } from '../../src/workflows/consolidate-returns';
import type { NamedBytes } from '../../src/workflows/ports';
import { recogniseWorkbook } from '../../src/workflows/open-return/recognise-workbook';
import type { OpenReturn } from '../../src/workflows/open-return/open-return';
import { TimeInHand, WorkbookInHand } from './workbook-in-hand';

type Typed = readonly [sheet: string, cell: string, value: string | number | null];

const EXAMPLE = join(process.cwd(), 'examples/sevenoaks-2021-22');
const read = (path: string): string => readFileSync(path, 'utf8');

interface Example {
  plan: Plan;
  returns: ReadonlyMap<string, WorkbookContent>;
}

/**
 * The example's returns as read from the files that its partners sent, but made without files, so that it also runs in
 * a page. They are made once in each test file, since nothing changes them.
 */
export function exampleReturns(): Example {
  return (example ??= {
    plan: answers().plan,
    returns: new Map(answers().partners.map((id) => [id, exampleReturn(id)])),
  });
}

let example: Example | undefined;

/** The return of one partner of the example. */
function exampleReturn(partner: string): WorkbookContent {
  const known = contents.get(partner);
  if (known) return known;
  const { plan, returns } = answers();
  const found = returns.find((each) => each.partner === partner);
  if (!found) throw new Error(`${partner} is no partner of the example`);
  const entries = Object.entries(found.figures).map(
    ([id, { value, ...rest }]) => [id, { ...rest, value: value ?? undefined }] as const,
  );
  const { texts, signOff } = found;
  const filled = returnWorkbook(plan, partner, {
    entries: new Map(entries),
    texts: new Map(Object.entries(texts)),
    ...(signOff && { signOff: { ...signOff, signsAsPrinted: true } }),
  });
  const content = contentOf(filled, `${partner}-2021-22.xlsx`);
  contents.set(partner, content);
  return content;
}

const contents = new Map<string, WorkbookContent>();

function answers() {
  return (parsedAnswers ??= parseAnswers());
}

let parsedAnswers: ReturnType<typeof parseAnswers> | undefined;

function parseAnswers() {
  const { plan: file, returns } = AnswersSchema.parse(JSON.parse(read(join(EXAMPLE, 'answers.json'))));
  const parsed = parsePlan(read(join(process.cwd(), file)));
  if (!('plan' in parsed)) throw new Error(`${file} can't be used as a plan.`);
  return { plan: parsed.plan, returns, partners: returns.map(({ partner }) => partner) };
}

/**
 * A return of the example as its partner sent it, opened after the given cells were typed into it, and the code of what
 * is entered then beside the signature.
 */
export async function openedExample(
  partner: string,
  typed: readonly Typed[] = [],
): Promise<{ book: WorkbookInHand; time: TimeInHand; store: OpenReturn }> {
  const book = new WorkbookInHand(exampleReturn(partner));
  for (const [sheet, cell, value] of typed) book.type(sheet, cell, value);
  if (typed.length > 0) signAnew(book);
  const time = new TimeInHand();
  const opened = await recogniseWorkbook(book, { timer: time });
  if (opened.kind !== 'return') throw new Error(`${partner}'s is not a return but ${opened.kind}`);
  return { book, time, store: opened.return };
}

function signAnew(book: WorkbookInHand): void {
  const ret = returnOf(book.content);
  if (ret instanceof Trouble || !ret.signOff.code) return;
  const { typed, now } = ret.signOff.code;
  book.type(typed.at.sheet, typed.at.cell, now);
}

/** The council workbook of the example, made from the returns of these partners, or of all. */
export async function exampleCouncil(partners?: readonly string[]): Promise<WorkbookContent> {
  const { plan, returns } = exampleReturns();
  const decided = readDecisions(JSON.parse(read(join(EXAMPLE, 'decisions.json'))), plan);
  if (!('decisions' in decided)) throw new Error('The decisions of the example cannot be used.');
  const sent = [...returns].filter(([partner]) => partners?.includes(partner) ?? true);
  const byFile = new Map(sent.map(([, content]) => [content.file, content]));
  const readWorkbook = ({ name }: NamedBytes): Promise<WorkbookContent> => {
    const content = byFile.get(name);
    return content ? Promise.resolve(content) : Promise.reject(new Error(`${name} wasn't sent`));
  };
  const { year } = await consolidateReturns(
    { plan, files: named([...byFile.keys()]), decisions: decided.decisions },
    { readWorkbook },
  );
  return contentOf(councilWorkbook(year), 'council-2021-22.xlsx');
}

async function* named(files: readonly string[]): AsyncGenerator<NamedBytes> {
  for (const name of files) yield { name, bytes: new Uint8Array() };
}
