import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AnswersSchema } from '../../examples/answers';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { readDecisions } from '../../src/core/consolidation/decisions';
import type { Plan } from '../../src/core/plan/plan';
import { parsePlan } from '../../src/core/plan/read-plan';
import { councilWorkbook } from '../../src/documents/council-workbook';
import { returnWorkbook } from '../../src/documents/return-workbook/return-workbook';
import type { WorkbookDescription } from '../../src/documents/sheet';
import { consolidateReturns } from '../../src/workflows/consolidate-returns';
import { asking } from '../../src/workflows/issue-returns';
import type { NamedBytes } from '../../src/workflows/ports';

const HOME = process.cwd();

/** Every workbook of an example: the returns as issued and as filled in, and the council workbook, each with a name. */
export async function exampleWorkbooks(
  example: string,
): Promise<(readonly [name: string, workbook: WorkbookDescription])[]> {
  const folder = join(HOME, 'examples', example);
  const answers = AnswersSchema.parse(JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8')));
  const plan = planAt(join(HOME, answers.plan));
  const issued = asking(plan)
    .filter(({ measures, texts }) => measures + texts > 0)
    .map(({ partner }) => [`issued to ${partner.name}`, returnWorkbook(plan, partner.id)] as const);
  const filled = answers.returns.map((answered) => {
    const entries = Object.entries(answered.figures).map(
      ([id, { value, ...rest }]) => [id, { ...rest, value: value ?? undefined }] as const,
    );
    return [
      `filled by ${answered.partner}`,
      returnWorkbook(plan, answered.partner, {
        entries: new Map(entries),
        texts: new Map(Object.entries(answered.texts)),
        signOff: answered.signOff,
      }),
    ] as const;
  });
  const read = readDecisions(JSON.parse(readFileSync(join(folder, 'decisions.json'), 'utf8')), plan);
  if (!('decisions' in read)) throw new Error(`The decisions of ${example} can't be used.`);
  const { year } = await consolidateReturns(
    { plan, files: filesIn(join(folder, 'returns')), decisions: read.decisions },
    { readWorkbook },
  );
  return [...issued, ...filled, ['of the council', councilWorkbook(year)]];
}

function planAt(path: string): Plan {
  const read = parsePlan(readFileSync(path, 'utf8'));
  if (!('plan' in read)) throw new Error(`${path} can't be used as a plan.`);
  return read.plan;
}

async function* filesIn(folder: string): AsyncGenerator<NamedBytes> {
  for (const name of readdirSync(folder).sort())
    yield { name, bytes: new Uint8Array(readFileSync(join(folder, name))) };
}
