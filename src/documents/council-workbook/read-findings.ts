import type { UnreadableFile } from '../../core/consolidation/council-year';
import { consolidationCheckOf } from '../../core/consolidation/checks';
import type { Finding, Severity } from '../../core/finding';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { SEVERITY_WORDS, UNREADABLE } from './findings-sheet';
import { COUNCIL_SHEETS, COUNCIL_TABLES, FINDING_COLUMNS } from './layout';
import { rowsOf, type TableRow } from './read-table';

type Key = (typeof FINDING_COLUMNS)[number]['key'];

/** What was found in files when they came in, as far as the rows still say what they are. All else is found anew. */
export function findingsIn(content: WorkbookContent): {
  findings: readonly Finding[];
  unreadable: readonly UnreadableFile[];
} {
  const rows =
    rowsOf(content, { sheet: COUNCIL_SHEETS.findings, table: COUNCIL_TABLES.findings, columns: FINDING_COLUMNS }) ?? [];
  return {
    findings: rows
      .filter((row) => row.text('check') !== UNREADABLE)
      .flatMap(findingIn)
      .filter((finding) => consolidationCheckOf(finding)?.foundWhen !== 'consolidating'),
    unreadable: rows
      .filter((row) => row.text('check') === UNREADABLE)
      .map((row) => ({ file: row.whole('file'), message: row.whole('message'), fix: row.whole('fix') })),
  };
}

function findingIn(row: TableRow<Key>): Finding[] {
  const severity = (Object.keys(SEVERITY_WORDS) as Severity[]).find(
    (each) => SEVERITY_WORDS[each] === row.text('severity'),
  );
  if (!severity) return [];
  const filled = <Name extends string>(name: Name, key: Key): Partial<Record<Name, string>> => {
    const value = row.whole(key);
    return value === '' ? {} : ({ [name]: value } as Record<Name, string>);
  };
  const check = row.text('check');
  // The sheet shows the priority of a measure, too, which only findings of the consolidation name.
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
