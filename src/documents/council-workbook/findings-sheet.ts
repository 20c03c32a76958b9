import { consolidationCheckOf, isOfUnreadableFile, unreadableFileFinding } from '../../core/consolidation/checks';
import type { UnreadableFile } from '../../core/consolidation/council-year';
import type { Finding, Severity } from '../../core/finding';
import type { Plan } from '../../core/plan/plan';
import { measureIn, partnerName } from '../../core/plan/plan-index';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import type { SheetDescription } from '../sheet';
import type { YearResults } from './year-results';
import { COUNCIL_LAYOUT, type CouncilKey } from './layout';
import { codeIn, SEVERITY_CODES } from './codes';
import { listSheet, wordsCell, type CouncilRow } from './list-sheet';
import { rowsOf, type TableRow } from './read-table';

type Key = CouncilKey<'findings'>;

/** The Findings sheet: every finding with its place and what to do, unreadable files first. */
export function findingsSheet({ plan, findings, unreadable, returns }: YearResults): SheetDescription {
  const partnerOf = new Map(returns.map(({ file, partner }) => [file, partnerName(plan, partner)]));
  return listSheet(COUNCIL_LAYOUT.findings, plan.period.noun, {
    title: `Findings for ${plan.period.label}`,
    purpose:
      findings.length + unreadable.length === 0
        ? 'Nothing was found.'
        : 'What was found in the returns and between them. Each says where it stands and what to do.',
    rows: [...unreadable.map(unreadableFileFinding), ...findings].map((finding) => ({
      ...findingRow(plan, finding),
      partner: wordsCell(partnerOf.get(finding.place.file ?? '')),
    })),
  });
}

function findingRow(plan: Plan, finding: Finding): CouncilRow<Key> {
  const { place } = finding;
  return {
    ...severityCells(finding.severity),
    about: wordsCell(
      place.priority ?? (place.measure === undefined ? undefined : measureIn(plan, place.measure)?.priority),
    ),
    message: wordsCell(finding.message),
    fix: wordsCell(finding.fix),
    explained: wordsCell(finding.explained),
    file: wordsCell(place.file),
    sheet: wordsCell(place.sheet),
    cell: wordsCell(place.cell),
    found: wordsCell(finding.found),
    expected: wordsCell(finding.expected),
    check: wordsCell(finding.check),
    measure: wordsCell(place.measure),
  };
}

function severityCells(severity: Severity): CouncilRow<Key> {
  return { severity: { value: SEVERITY_CODES.words[severity], role: 'label' }, severityCode: wordsCell(severity) };
}

/**
 * The findings made when files came in, and the unreadable files. Rows of unknown severity are left out, and so are
 * findings of consolidation, which are made anew each time.
 */
export function findingsIn(
  content: WorkbookContent,
  { period }: Plan,
): {
  findings: readonly Finding[];
  unreadable: readonly UnreadableFile[];
} {
  const rows = rowsOf(content, COUNCIL_LAYOUT.findings, period.noun) ?? [];
  const isUnreadable = (row: TableRow<Key>): boolean => isOfUnreadableFile({ check: row.text('check') });
  return {
    findings: rows
      .filter((row) => !isUnreadable(row))
      .flatMap(findingIn)
      .filter((finding) => consolidationCheckOf(finding)?.foundWhen !== 'consolidating'),
    unreadable: rows
      .filter(isUnreadable)
      .map((row) => ({ file: row.whole('file'), message: row.whole('message'), fix: row.whole('fix') })),
  };
}

function findingIn(row: TableRow<Key>): Finding[] {
  const severity = codeIn(row, { code: 'severityCode', word: 'severity' }, SEVERITY_CODES);
  if (!severity) return [];
  const filled = <Name extends string>(name: Name, key: Key): Partial<Record<Name, string>> => {
    const value = row.whole(key);
    return value === '' ? {} : ({ [name]: value } as Record<Name, string>);
  };
  const check = row.text('check');
  // The column About also shows a measure's priority, which is part of a finding's place only in consolidation
  // findings.
  const hasPriority = row.text('measure') === '' || consolidationCheckOf({ check }) !== undefined;
  const place = {
    ...filled('file', 'file'),
    ...filled('sheet', 'sheet'),
    ...filled('cell', 'cell'),
    ...filled('measure', 'measure'),
    ...(hasPriority && filled('priority', 'about')),
  };
  return [
    {
      check,
      severity,
      message: row.whole('message'),
      fix: row.whole('fix'),
      place,
      ...filled('found', 'found'),
      ...filled('expected', 'expected'),
      ...filled('explained', 'explained'),
    },
  ];
}
