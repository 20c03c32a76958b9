import type { CouncilFigureRow, TypedEntry } from '../../core/consolidation/council-figures';
import { NOTHING_TYPED } from '../../core/consolidation/council-figures';
import { openingOf } from '../../core/consolidation/text-opening';
import { measureIn } from '../../core/plan/plan-index';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import type { CellContent } from '../../core/values/cell';
import { typedEntryIn, measureNamed, partnerNamed } from './council-figures-sheet';
import { COUNCIL_LAYOUT, type CouncilKey } from './layout';
import type { RetypedRow } from './printed-rows';
import type { KeptRecord } from './read-record';
import { figuresAsSent, textsAsSent } from './read-returns';

/**
 * What somebody typed over what partners sent, on Figures and Texts, as rows of the Council figures sheet: kept there,
 * and not used before an officer says whose figure it is.
 */
export function typedOverRows(content: WorkbookContent, record: KeptRecord): readonly CouncilFigureRow[] {
  return [
    ...figuresAsSent(content, record).retyped.map((row) => figureRow(row, record)),
    ...textsAsSent(content, record).retyped.map(textRow),
  ];
}

const FIGURE_COLUMNS = ['value', 'qualifier', 'numerator', 'denominator'] as const;

function figureRow(
  { sent, changed }: RetypedRow<CouncilKey<'figures'>>,
  { plan, words }: KeptRecord,
): CouncilFigureRow {
  const now = new Map(changed.map(({ column, cell }) => [column, cell]));
  const entry = (cell: CellContent | undefined): TypedEntry => {
    const typed = typedEntryIn(cell);
    return typed === words.nothing ? '' : typed;
  };
  const figure = FIGURE_COLUMNS.some((column) => now.has(column))
    ? FIGURE_COLUMNS.map((column) => entry(now.has(column) ? now.get(column) : sent.cell(column)))
    : ['', '', '', ''];
  const [value = '', qualifier = '', numerator = '', denominator = ''] = figure;
  const id = sent.text('id');
  return {
    measure: measureIn(plan, id) ? id : measureNamed(plan, id || `${sent.text('ref')}, ${sent.text('measure')}`),
    partner: sent.text('partnerId') || partnerNamed(plan, sent.text('partner')),
    value,
    qualifier: String(qualifier),
    numerator,
    denominator,
    reason: String(entry(now.get('comment'))),
    from: String(entry(now.get('source'))),
    by: '',
    on: '',
    typedOver: whereWords(COUNCIL_LAYOUT.figures.sheet, changed),
  };
}

function textRow({ sent, changed }: RetypedRow<CouncilKey<'texts'>>): CouncilFigureRow {
  return {
    ...NOTHING_TYPED,
    measure: `${sent.text('ref')} text`,
    partner: sent.text('partnerId'),
    value: changed.find(({ column }) => column === 'text')?.now ?? '',
    typedOver: whereWords(COUNCIL_LAYOUT.texts.sheet, changed),
  };
}

/** 'Figures, This year: "31"; Comment: blank'. */
function whereWords(sheet: string, changed: readonly { header: string; was: string }[]): string {
  return `${sheet}, ${changed.map(({ header, was }) => `${header}: ${was === '' ? 'blank' : openingOf(was)}`).join('; ')}`;
}
