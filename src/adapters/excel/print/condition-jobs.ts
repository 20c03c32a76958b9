import { lookFormula } from '../../../documents/conditional-look';
import type { ColumnDescription, Role, SheetDescription, TableBlock } from '../../../documents/sheet';
import { bodyRange, placementOf, type TablePlacement } from '../../../documents/sheet-placement';
import { BAR, LOOKS } from '../../../documents/styles';
import { untrackRange } from '../run-in-excel';
import { jsonBytes, uncheckedJob, type PrintJob } from './print-job';

/** Bytes of a request for a conditional format, without its formula. */
const AROUND_BYTES = 2_000;

/** Adds the conditional formats, the first one last, because Excel puts each new one before the others. */
export function conditionJobs(sheet: SheetDescription): readonly PrintJob[] {
  const placements = placementOf(sheet);
  const jobs = sheet.blocks.flatMap((block, index) => {
    const placement = placements[index];
    return block.kind === 'table' && placement?.kind === 'table' ? tableJobs(block, placement) : [];
  });
  return [...jobs].reverse();
}

function tableJobs(block: TableBlock, placement: TablePlacement): readonly PrintJob[] {
  return block.columns.flatMap((column, index) => {
    const range = bodyRange(placement, column.header);
    if (range === undefined) return [];
    const isShare = block.rows.some((cells) => cells[index]?.format?.kind === 'percent');
    return [...lookJobs(column, range), ...(column.bars ? [barJob(range, isShare)] : [])];
  });
}

function lookJobs({ looks = [] }: ColumnDescription, range: string): readonly PrintJob[] {
  return looks.map((look) => {
    const formula = lookFormula(look, range);
    return uncheckedJob(jsonBytes(formula) + AROUND_BYTES, (sheet) =>
      putLook(untrackRange(sheet.getRange(range)), formula, look.role),
    );
  });
}

function putLook(range: Excel.Range, formula: string, role: Role): void {
  const { custom } = range.conditionalFormats.add('Custom');
  const { bold, ink, fill } = LOOKS[role];
  custom.rule.formula = `=${formula}`;
  custom.format.font.color = `#${ink}`;
  if (bold) custom.format.font.bold = true;
  if (fill !== undefined) custom.format.fill.color = `#${fill}`;
}

/** Adds data bars from 0 to 100% for shares, or to the largest value for other numbers. */
function barJob(range: string, isShare: boolean): PrintJob {
  return uncheckedJob(AROUND_BYTES, (sheet) => {
    const { dataBar } = untrackRange(sheet.getRange(range)).conditionalFormats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.upperBoundRule = isShare ? { type: 'Number', formula: '1' } : { type: 'HighestValue' };
    dataBar.positiveFormat.fillColor = `#${BAR}`;
    dataBar.positiveFormat.gradientFill = false;
  });
}
