import { sortByPartner, type KeptReturn } from '../../core/consolidation/council-year';
import { foundBeside, sortByPlan, planRanks } from '../../core/consolidation/kept-return';
import type { FoundWords, GivenFigure, GivenText } from '../../core/consolidation/types';
import type { Finding } from '../../core/finding';
import { groupBy } from '../../core/group-by';
import { sourceKey, type Source } from '../../core/place';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { planIndex, priorityIn } from '../../core/plan/plan-index';
import { same } from '../../core/status/interval';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { ABSENCES, absenceIn, shownAbsence, type Absence } from '../../core/values/absence';
import type { Figure } from '../../core/values/figure';
import { figureIn } from './figure-cell';
import { codeIn, USE_CODES, type CellWords, type UsedCode } from './codes';
import { COUNCIL_LAYOUT, type CouncilKey } from './layout';
import type { KeptRecord, FileSignOff } from './read-record';
import { rowsAsSent, SENT_FIGURES, SENT_TEXTS } from './printed-rows';
import { rowsOf, type TableRow } from './read-table';

type FiguresKey = CouncilKey<'figures'>;
type TextsKey = CouncilKey<'texts'>;

/** An entry on the Figures sheet, and the cell of its value in the council workbook. */
export interface FigureRow {
  given: GivenFigure;
  at: Source;
}

export function figuresAsSent(content: WorkbookContent, { plan, printedFigures }: KeptRecord) {
  const { noun } = plan.period;
  return rowsAsSent(SENT_FIGURES, rowsOf(content, COUNCIL_LAYOUT.figures, noun) ?? [], printedFigures, noun);
}

export function textsAsSent(content: WorkbookContent, { plan, printedTexts }: KeptRecord) {
  const { noun } = plan.period;
  return rowsAsSent(SENT_TEXTS, rowsOf(content, COUNCIL_LAYOUT.texts, noun) ?? [], printedTexts, noun);
}

/** True of a row that says what is owed, or repeats a figure of the council's own. */
const isOurs = (row: TableRow<FiguresKey>): boolean => ['owed', 'council'].includes(usedIn(row) ?? '');

/** The entries of the Figures sheet, in its order. */
export function figureRows(content: WorkbookContent, record: KeptRecord): readonly FigureRow[] {
  const { plan, exact, words } = record;
  const { measures } = planIndex(plan);
  const numbers = new Map(exact.map((number) => [sourceKey(number), number.value]));
  return figuresAsSent(content, record).rows.flatMap((row) => {
    const measure = measures.get(row.text('id'));
    if (!measure || isOurs(row) || row.text('file') === '') return [];
    return [{ given: withExact(givenFigureIn(row, measure, { plan, words }), numbers), at: row.at('value') }];
  });
}

/**
 * The kept returns, put together from the sheets, in the plan's order of partners. Figures and texts of files that
 * aren't among `came` make returns by hand.
 * @param came the files that the Receipts sheet lists
 * @param findings the findings by file name
 */
export function returnsIn(
  content: WorkbookContent,
  record: KeptRecord,
  came: readonly FileSignOff[],
  findings: ReadonlyMap<string, readonly Finding[]>,
): readonly KeptReturn[] {
  const { plan } = record;
  const keyOf = ({ partner, file }: { partner: string; file: string }): string => JSON.stringify([partner, file]);
  const fileKey = ({ partner, at }: { partner: string; at: Source }): string => keyOf({ partner, file: at.file });
  const figures = groupBy(
    figureRows(content, record).map(({ given }) => given),
    fileKey,
  );
  const texts = groupBy(textsIn(content, record), fileKey);
  const previous = groupBy(record.previous, ({ at }) => at.file);
  const signOffs = new Map([...came, ...record.signOffs].map((each) => [keyOf(each), each]));
  const arrivals = new Map(record.arrivals.map((each) => [keyOf(each), each]));
  const known = new Set(came.map(keyOf));
  const byHand = [...figures.values(), ...texts.values()]
    .map(([{ partner, at }]) => ({ partner, file: at.file, signedOn: '', signedBy: '' }))
    .filter((each) => !known.has(keyOf(each)));
  const written = new Map(byHand.map((each) => [keyOf(each), { ...each, isByHand: true as const }]));
  const ranks = planRanks(plan);
  const all = [...came.map((each) => signOffs.get(keyOf(each)) ?? each), ...written.values()].map((each) => ({
    ...each,
    ...arrivals.get(keyOf(each)),
    figures: sortByPlan(ranks.measures, figures.get(keyOf(each)) ?? [], ({ measure }) => measure),
    texts: sortByPlan(ranks.priorities, texts.get(keyOf(each)) ?? [], ({ priority }) => priority),
    previous: written.has(keyOf(each)) ? [] : (previous.get(each.file) ?? []),
    findings: written.has(keyOf(each)) ? [] : (findings.get(each.file) ?? []),
  }));
  return sortByPartner(plan, all);
}

function textsIn(content: WorkbookContent, record: KeptRecord): readonly GivenText[] {
  const { plan, longTexts } = record;
  const whole = new Map(longTexts.map((each) => [sourceKey(each), each.text]));
  return textsAsSent(content, record)
    .rows.flatMap((row) => givenTextIn(row, plan))
    .map((given) => ({ ...given, text: whole.get(sourceKey(given.at)) ?? given.text }));
}

/** The found words of an entry, as the sheet shows them; the mark for "not entered" becomes an empty text. */
function foundIn(row: TableRow<FiguresKey>, { nothing }: CellWords): FoundWords {
  const value = row.whole('value');
  const absence = absenceCodeIn(row);
  const isMark = absence === undefined ? value === nothing : value === shownAbsence(absence);
  return {
    value: isMark ? '' : value,
    numerator: row.whole('numerator'),
    denominator: row.whole('denominator'),
    source: row.whole('source'),
    comment: row.whole('comment'),
  };
}

function usedIn(row: TableRow<FiguresKey>) {
  return codeIn(row, { code: 'usedCode', word: 'used' }, USE_CODES);
}

function givenFigureIn(
  row: TableRow<FiguresKey>,
  measure: Measure,
  { plan, words }: Pick<KeptRecord, 'plan' | 'words'>,
): GivenFigure {
  const base = {
    partner: partnerIn(row.text('partnerId'), row.text('partner'), plan),
    measure: measure.id,
    at: { file: row.whole('file'), sheet: row.whole('sheet'), cell: row.text('cell') },
    found: foundIn(row, words),
  };
  const used = usedIn(row);
  const absence = absenceCodeIn(row);
  if (used === 'blank') return { ...base, state: 'blank' };
  const figure = used === 'inError' ? undefined : figureInRow(row, measure, words);
  if (absence !== undefined)
    return { ...base, ...absentIn(absence, used, figure), found: foundBeside(figure, base.found) };
  return figure
    ? { ...base, state: 'given', figure, found: foundBeside(figure, base.found) }
    : { ...base, state: 'in error' };
}

function absentIn(
  absence: Absence,
  used: UsedCode | undefined,
  figure: Figure | undefined,
): Pick<GivenFigure, 'state' | 'absence' | 'confidential'> {
  if (used === 'inError') return { state: 'in error', absence };
  return { state: 'absent', absence, ...(absence === 'confidential' && figure && { confidential: figure }) };
}

function figureInRow(row: TableRow<FiguresKey>, { answer }: Measure, words: CellWords): Figure | undefined {
  const value = row.cell('value');
  if (!value || absenceIn(value)) return undefined;
  const cells = { value, qualifier: row.text('qualifier'), numerator: row.cell('numerator') };
  return figureIn({ ...cells, denominator: row.cell('denominator') }, answer, words);
}

function absenceCodeIn(row: TableRow<FiguresKey>): Absence | undefined {
  return ABSENCES.find((absence) => absence === row.text('absenceCode'));
}

/** The id of a row's partner; where an officer added the row without an id, it is found by the partner's name. */
function partnerIn(id: string, name: string, plan: Plan): string {
  if (id !== '') return id;
  return plan.partners.find((partner) => partner.name.toLowerCase() === name.toLowerCase())?.id ?? name;
}

/** The figure with the exact number that its percentage cell lost, unless an officer has typed another value since. */
function withExact(given: GivenFigure, exact: ReadonlyMap<string, number>): GivenFigure {
  const figure = given.figure ?? given.confidential;
  const number = figure?.kind === 'number' ? exact.get(sourceKey(given.at)) : undefined;
  if (figure?.kind !== 'number' || number === undefined || !same(number, figure.value)) return given;
  return { ...given, [given.figure ? 'figure' : 'confidential']: { ...figure, value: number } };
}

function givenTextIn(row: TableRow<TextsKey>, plan: Plan): GivenText[] {
  const priority = row.text('ref');
  const text = row.whole('text');
  if (text === '' || !priorityIn(plan, priority)) return [];
  return [
    {
      priority,
      partner: partnerIn(row.text('partnerId'), row.text('partner'), plan),
      text,
      at: { file: row.whole('file'), sheet: row.whole('sheet'), cell: row.text('cell') },
    },
  ];
}
