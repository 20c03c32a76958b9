import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AnswersSchema } from '../../examples/answers';
import { readDecisions } from '../../src/core/consolidation/decisions';
import type { Plan } from '../../src/core/plan/plan';
import { parsePlan } from '../../src/core/plan/read-plan';
import type { WorkbookContent } from '../../src/core/returns/workbook-content';
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

/** The example's returns as read from the files that its partners sent; without a file format between, so that it also runs in a page. */
export function exampleReturns(): Example {
  const answers = AnswersSchema.parse(JSON.parse(read(join(EXAMPLE, 'answers.json'))));
  const parsed = parsePlan(read(join(process.cwd(), answers.plan)));
  if (!('plan' in parsed)) throw new Error(`${answers.plan} can't be used as a plan.`);
  const { plan } = parsed;
  const returns = answers.returns.map(({ partner, figures, texts, signOff }) => {
    const entries = Object.entries(figures).map(
      ([id, { value, ...rest }]) => [id, { ...rest, value: value ?? undefined }] as const,
    );
    const filled = returnWorkbook(plan, partner, {
      entries: new Map(entries),
      texts: new Map(Object.entries(texts)),
      signOff,
    });
    return [partner, contentOf(filled, `${partner}-2021-22.xlsx`)] as const;
  });
  return { plan, returns: new Map(returns) };
}

/** A return of the example, as the partner sent it but for what is typed into it. */
export async function openedExample(
  partner: string,
  typed: readonly Typed[] = [],
): Promise<{ book: WorkbookInHand; time: TimeInHand; store: OpenReturn }> {
  const content = exampleReturns().returns.get(partner);
  if (!content) throw new Error(`${partner} is no partner of the example`);
  const book = new WorkbookInHand(content);
  for (const [sheet, cell, value] of typed) book.type(sheet, cell, value);
  const time = new TimeInHand();
  const opened = await recogniseWorkbook(book, { timer: time });
  if (opened.kind !== 'return') throw new Error(`${partner}'s is not a return but ${opened.kind}`);
  return { book, time, store: opened.return };
}

/** The council's workbook of the example, made from these partners' returns. */
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
