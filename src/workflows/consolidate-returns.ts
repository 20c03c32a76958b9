import { COUNCIL_SHEET_NAMES } from '../core/council-sheets';
import { newYear, type CouncilYear, type ReceivedFile } from '../core/consolidation/council-year';
import type { DecisionsOfFile } from '../core/consolidation/decisions';
import { updateYear } from '../core/consolidation/update-year';
import type { Plan } from '../core/plan/plan';
import { Trouble } from '../core/trouble';
import { contentOf } from '../documents/content-of';
import { COUNCIL_SHEETS, councilWorkbook, lostFromCouncil, readCouncilYear } from '../documents/council-workbook';
import { extrasNotNamed, otherLostExtras } from '../documents/lost-values';
import type { KeptSheet } from '../documents/sheet';
import type { CheckedFile, CheckFile } from './check-return';
import { ReturnsReader } from './council-year/receive-returns';
import type { NamedBytes, ReadKeptSheets, ReadWorkbook } from './ports';

export interface ConsolidateReturnsResult {
  year: CouncilYear;
  /** What the earlier council workbook held, where there is one. */
  before?: CouncilYear;
  /** Names of files that are in from the earlier council workbook and didn't come in now. */
  stayed: readonly string[];
  /** Sheets that somebody added to the earlier council workbook, to be printed again. */
  kept: readonly KeptSheet[];
  /** Names of council workbooks among the files, which were passed over. */
  passedOver: readonly string[];
  /** What of the earlier council workbook can't be carried over, in words: "the chart sheet …", "the note …". */
  lost: readonly string[];
}

export interface ConsolidationRequest {
  plan: Plan;
  /** Read one after the other; no more than one file's bytes need to be in memory. */
  files: AsyncIterable<NamedBytes>;
  decisions: DecisionsOfFile;
  /** An earlier council workbook: all that came in, and all that officers typed, is kept. */
  earlier?: NamedBytes;
  /** Names of files to leave out that are in the earlier council workbook; what they replaced counts again. */
  takenOut?: readonly string[];
  /** Names of files in it that a newer one has replaced, and that are to count again. */
  broughtBack?: readonly string[];
  /** Names of files that aren't among `files` because they are to be left out. */
  leftOut?: readonly string[];
  /** Called with each file once it has been read and checked. */
  onChecked?: (checked: CheckedFile) => void;
}

interface Ports {
  readWorkbook: ReadWorkbook;
  readKeptSheets?: ReadKeptSheets;
  /** Another way to read and check a file; without it, each is read and checked in its turn. */
  checkFile?: CheckFile;
}

/**
 * Reads and checks all returned files and adds them to a council's year: a new one, or that of an
 * earlier council workbook. Unreadable files are noted in the year. Throws Trouble where the earlier
 * council workbook can't be used: going on would lose what officers typed into it.
 */
export async function consolidateReturns(
  request: ConsolidationRequest,
  ports: Ports,
): Promise<ConsolidateReturnsResult> {
  const { plan, decisions } = request;
  const earlier = request.earlier && (await earlierCouncil(request.earlier, plan, ports));
  const { takenOut, broughtBack } = knownFiles(request, earlier?.year ?? newYear(plan));
  const before = updateYear(earlier?.year ?? newYear(plan), { plan, takenOut, broughtBack });
  const received = await receivedFiles(request, before, ports);
  const year = updateYear(before, { received, decisions });
  const came = new Set(received.map((each) => (each.state === 'used' ? each.return.file : each.file.file)));
  const isStill = new Set(year.returns.map(({ file }) => file));
  const stayed = before.returns
    .filter(({ file, isByHand }) => !isByHand && !came.has(file) && isStill.has(file))
    .map(({ file }) => file);
  return {
    year,
    ...(earlier && { before: earlier.year }),
    stayed,
    passedOver: received.flatMap((each) => (each.state === 'passed over' ? [each.file.file] : [])),
    kept: earlier?.kept ?? [],
    lost: earlier?.lost ?? [],
  };
}

/** The names to take out and to bring back; throws Trouble where one isn't in the year, as another may be meant. */
function knownFiles(
  { takenOut = [], broughtBack = [], leftOut = [] }: ConsolidationRequest,
  { returns, replaced, setAside, unreadable }: CouncilYear,
): { takenOut: readonly string[]; broughtBack: readonly string[] } {
  const known = new Set([...returns, ...replaced, ...setAside, ...unreadable].map(({ file }) => file));
  const unknown = takenOut.find((file) => !known.has(file) && !leftOut.includes(file));
  if (unknown !== undefined)
    throw new Trouble(
      'usage',
      `${unknown} can't be taken out: the council workbook has no file of that name.`,
      `Give the name as it stands in the column Files of the ${COUNCIL_SHEET_NAMES.receipts} sheet.`,
    );
  const back = new Set(replaced.filter(({ file, replacedBy }) => file !== replacedBy).map(({ file }) => file));
  const notReplaced = broughtBack.find((file) => !back.has(file));
  if (notReplaced === undefined) return { takenOut, broughtBack };
  throw new Trouble(
    'usage',
    `${notReplaced} can't be brought back: no newer file has replaced a file of that name.`,
    `Give the name as it stands in the column Replaced files of the ${COUNCIL_SHEET_NAMES.receipts} sheet.`,
  );
}

async function receivedFiles(
  { files, plan, onChecked }: ConsolidationRequest,
  before: CouncilYear,
  { readWorkbook, checkFile }: Ports,
): Promise<readonly ReceivedFile[]> {
  const reader = new ReturnsReader(plan, readWorkbook, before, checkFile);
  const all: ReceivedFile[] = [];
  for await (const file of files) {
    const { checked, received } = await reader.receive(file);
    all.push(received);
    onChecked?.(checked);
  }
  return all;
}

async function earlierCouncil(
  file: NamedBytes,
  plan: Plan,
  ports: Ports,
): Promise<{ year: CouncilYear; kept: readonly KeptSheet[]; lost: readonly string[] }> {
  const content = await ports.readWorkbook(file);
  if (content instanceof Trouble) throw content;
  const year = readCouncilYear(content);
  if (year instanceof Trouble) throw year;
  refuseAnother(year, plan, file.name);
  const sheets = await ports.readKeptSheets?.(file, Object.values(COUNCIL_SHEETS));
  if (sheets instanceof Trouble) throw sheets;
  const { kept = [], lost = [], lostExtras = [] } = sheets ?? {};
  const anew = contentOf(councilWorkbook(year), file.name);
  return {
    year,
    kept,
    lost: [
      ...lostFromCouncil(content, anew),
      ...lost,
      ...otherLostExtras(extrasNotNamed(content), lostExtras, kept.length > 0),
    ],
  };
}

/** Throws Trouble for a year of another plan or period, because its decisions must not get into this one. */
function refuseAnother({ plan: { id, title, period } }: CouncilYear, plan: Plan, file: string): void {
  if (id === plan.id && period.label === plan.period.label) return;
  const found = id === plan.id ? period.label : `another plan, "${title}"`;
  const ofPlan = id === plan.id ? '' : ` of "${plan.title}"`;
  throw new Trouble(
    'other-council-workbook',
    `${file} is the council workbook for ${found}, and this is ${plan.period.label}${ofPlan}.`,
    "Update this period's own council workbook, or leave --update out to start a new one.",
    file,
  );
}
