import type { ConsolidationCheckId } from '../../core/consolidation/checks';
import type { UnreadableFile } from '../../core/consolidation/council-year';
import type { Finding, Severity } from '../../core/finding';
import type { Plan } from '../../core/plan/plan';
import { measureIn } from '../../core/plan/plan-index';
import type { SheetDescription } from '../sheet';
import type { YearResults } from './year-results';
import { COUNCIL_SHEETS, COUNCIL_TABLES, FINDING_COLUMNS } from './layout';
import { listSheet, words, type Row } from './list-sheet';

type Key = (typeof FINDING_COLUMNS)[number]['key'];

export const SEVERITY_WORDS: Record<Severity, string> = { error: 'To correct', query: 'To explain', note: 'To know' };

/** Stands in the Check column for a file that couldn't be read at all. */
export const UNREADABLE: ConsolidationCheckId = 'unreadable-file';

/** Everything that was found, with where it stands and what to do. */
export function findingsSheet({ plan, findings, unreadable }: YearResults): SheetDescription {
  return listSheet<Key>({
    name: COUNCIL_SHEETS.findings,
    table: COUNCIL_TABLES.findings,
    title: `Findings for ${plan.period.label}`,
    purpose:
      findings.length + unreadable.length === 0
        ? 'Nothing was found.'
        : 'What was found in the returns and between them. Each says where it stands and what to do.',
    columns: FINDING_COLUMNS,
    keyColumns: 2,
    filtered: true,
    rows: [...unreadable.map(unreadableRow), ...findings.map((finding) => findingRow(plan, finding))],
  });
}

function unreadableRow({ file, message, fix }: UnreadableFile): Row<Key> {
  return {
    severity: { value: SEVERITY_WORDS.error, role: 'label' },
    message: words(message),
    fix: words(fix),
    file: words(file),
    check: words(UNREADABLE),
  };
}

function findingRow(plan: Plan, finding: Finding): Row<Key> {
  const { place } = finding;
  return {
    severity: { value: SEVERITY_WORDS[finding.severity], role: 'label' },
    about: words(
      place.priority ?? (place.measure === undefined ? undefined : measureIn(plan, place.measure)?.priority),
    ),
    message: words(finding.message),
    fix: words(finding.fix),
    explained: words(finding.explained),
    file: words(place.file),
    sheet: words(place.sheet),
    cell: words(place.cell),
    found: words(finding.found),
    expected: words(finding.expected),
    check: words(finding.check),
    measure: words(place.measure),
  };
}
