import { consolidated } from '../core/consolidation/consolidate';
import type { CheckedReturn, Decisions, UnreadableFile } from '../core/consolidation/types';
import { goneReturns } from '../core/consolidation/gone-returns';
import { mergeDecisions } from '../core/consolidation/merge-decisions';
import type { Finding } from '../core/finding';
import type { Plan } from '../core/plan/plan';
import { Trouble } from '../core/trouble';
import {
  COUNCIL_SHEETS,
  councilRecordOf,
  carriedEdits,
  type CouncilRecord,
  type CouncilState,
} from '../documents/council-workbook';
import type { KeptSheet } from '../documents/sheet';
import { checkReturn, type CheckedFile } from './check-return';
import type { NamedBytes, ReadKeptSheets, ReadWorkbook } from './ports';
import { publishedOf } from '../core/narrative/published';

export interface Consolidation {
  state: CouncilState;
  /** Sheets of the earlier council workbook that aren't ours. */
  kept: readonly KeptSheet[];
  /** What of them can't be carried over, in words. */
  lost: readonly string[];
}

export interface ConsolidationRequest {
  plan: Plan;
  /** Read one after the other; no more than one file's bytes need to be in memory. */
  files: AsyncIterable<NamedBytes>;
  decisions: Decisions;
  /** An earlier council workbook, whose decisions, edited texts and own sheets are kept. */
  earlier?: NamedBytes;
  /** Told of each file as it has been read. */
  onChecked?: (checked: CheckedFile) => void;
}

interface Ports {
  readWorkbook: ReadWorkbook;
  readKeptSheets?: ReadKeptSheets;
}

/**
 * Reads and checks all returned files and makes one state of them. Files that can't be read are part of
 * the state. Throws Trouble where the earlier council workbook can't be used: going on would lose what
 * officers typed into it.
 */
export async function consolidateReturns(request: ConsolidationRequest, ports: Ports): Promise<Consolidation> {
  const earlier = request.earlier && (await earlierCouncil(request.earlier, request.plan, ports));
  const { plan } = request;
  const merged = earlier
    ? mergeDecisions(plan, earlier.record.decisions, request.decisions)
    : { decisions: request.decisions, findings: [] };
  const { together, files, unreadable, findings } = await gatheredReturns(
    request,
    merged.decisions,
    ports.readWorkbook,
  );
  const gone = earlier ? goneReturns(plan, earlier.record.receipts, files) : [];
  const published = publishedOf(plan, together, merged.decisions);
  const state: CouncilState = {
    plan,
    consolidated: together,
    ...published,
    decisions: merged.decisions,
    drafts: earlier?.record.drafts ?? [],
    findings: [
      ...gone,
      ...together.findings,
      ...merged.findings,
      ...(earlier?.record.readingFindings ?? []),
      ...findings,
    ],
    unreadable,
    edits: earlier ? carriedEdits(earlier.record, published.blocks) : [],
  };
  return { state, kept: earlier?.kept ?? [], lost: earlier?.lost ?? [] };
}

/** All files as one. What the returns were issued with is let go of before anything is made of them. */
async function gatheredReturns(request: ConsolidationRequest, decisions: Decisions, read: ReadWorkbook) {
  const { returns, unreadable, findings } = await checkedReturns(request, read);
  const files = [...returns.map((checked) => checked.return.file), ...unreadable.map(({ file }) => file)];
  return { together: consolidated(request.plan, returns, decisions), files, unreadable, findings };
}

async function checkedReturns({ files, plan, onChecked }: ConsolidationRequest, read: ReadWorkbook) {
  const returns: CheckedReturn[] = [];
  const unreadable: UnreadableFile[] = [];
  for await (const file of files) {
    const checked = await checkReturn(file, read, plan);
    if (checked.readable) returns.push({ return: checked.return, findings: checked.findings });
    else unreadable.push({ file: checked.file, message: checked.trouble.message, fix: checked.trouble.fix });
    onChecked?.(checked);
  }
  const byFile = (a: { file: string }, b: { file: string }): number => (a.file < b.file ? -1 : 1);
  returns.sort((a, b) => byFile(a.return, b.return));
  const findings: readonly Finding[] = returns.flatMap((checked) => checked.findings);
  return { returns, unreadable: unreadable.sort(byFile), findings };
}

async function earlierCouncil(
  file: NamedBytes,
  plan: Plan,
  ports: Ports,
): Promise<{ record: CouncilRecord; kept: readonly KeptSheet[]; lost: readonly string[] }> {
  const content = await ports.readWorkbook(file);
  const record = content instanceof Trouble ? content : councilRecordOf(content);
  if (record instanceof Trouble) throw record;
  refuseAnother(record, plan, file.name);
  const sheets = await ports.readKeptSheets?.(file, Object.values(COUNCIL_SHEETS));
  if (sheets instanceof Trouble) throw sheets;
  return { record, kept: sheets?.kept ?? [], lost: sheets?.lost ?? [] };
}

/** Decisions of another year or plan must not flow into this one. Throws Trouble. */
function refuseAnother({ plan: { id, title, period } }: CouncilRecord, plan: Plan, file: string): void {
  if (id === plan.id && period.label === plan.period.label) return;
  const found = id === plan.id ? period.label : `another plan, "${title}"`;
  throw new Trouble(
    'other-council-workbook',
    `${file} is the council workbook for ${found}, and this is ${plan.period.label}${id === plan.id ? '' : ` of "${plan.title}"`}.`,
    "Update this period's own council workbook, or leave --update out to start a new one.",
    file,
  );
}
