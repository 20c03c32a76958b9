import { kindOf, suitableQualifiers } from '../../core/measure-kinds';
import type { Measure } from '../../core/plan/measure';
import { signedRowsText } from '../../core/returns/coded-rows';
import type { SignedInAddIn } from '../../core/returns/identity';
import type { Entry, Field, PartnerReturn } from '../../core/returns/partner-return';
import type { EntryValue } from '../../core/values/figure';
import type { Reading } from '../../core/values/reading';
import { cellText, type CellContent } from '../../core/values/cell';
import { qualifierReading } from '../../core/values/qualifier';
import { shiftPoint } from '../../core/values/decimal';
import { textReading } from '../../core/values/text';
import { signatureOf } from '../../core/returns/signature';
import { enteredReading, partReading } from '../../core/returns/value-reading';
import { cellContent } from '../spreadsheet/stored-cell';
import { entryCellValues, type Prefill, type PrefilledEntry, type PrefilledSignOff } from './prefill';

/**
 * Everything that the partner entered, in such a form that a return printed from it is read the same again. A formula
 * is replaced by its last value; a date or an error in a wrong place by the text that was seen, which the checks ask
 * about as well.
 */
export function prefillFrom(ret: PartnerReturn): Prefill {
  const measures = new Map(ret.issued.measures.map((measure) => [measure.id, measure]));
  const signOff = prefilledSignOff(ret);
  const definitions = damagedDefinitions(ret);
  return {
    entries: new Map(
      ret.entries.flatMap((entry) => {
        const measure = measures.get(entry.measure);
        return measure ? [[entry.measure, prefilledEntry(entry, measure)] as const] : [];
      }),
    ),
    texts: new Map(
      ret.texts.flatMap(({ priority, text }) => {
        const typed = asWritten(text, textReading);
        return typed === undefined ? [] : [[priority, typed] as const];
      }),
    ),
    ...(signOff && { signOff }),
    ...(definitions !== undefined && { definitions }),
  };
}

/** A PrefilledEntry that must name every entry cell, so that none is forgotten; undefined where the cell is blank. */
type EveryEntryCell = { [Key in keyof Required<PrefilledEntry>]: PrefilledEntry[Key] };

function prefilledEntry(entry: Entry, measure: Measure): EveryEntryCell {
  const { parts } = measure;
  const value = findTypedValue(entry.value, valueCandidates(entry.value), (candidate) => {
    const { format } = kindOf(measure.answer);
    const cell = cellContent({
      value: entryCellValues(measure, { value: candidate }).value,
      ...(format && { format }),
    });
    return { cell, reading: enteredReading(cell, measure).reading };
  });
  const part = (field: Field<number>, counted: string | undefined): string | number | undefined =>
    findTypedValue(field, numberCandidates(field), (candidate) =>
      plainly(candidate, (cell) => partReading(cell, counted)),
    );
  return {
    value,
    qualifier: asWritten(entry.qualifier, (cell) => qualifierReading(cell, suitableQualifiers(measure.answer))),
    numerator: part(entry.numerator, parts?.numerator),
    denominator: part(entry.denominator, parts?.denominator),
    source: asWritten(entry.source, textReading),
    comment: asWritten(entry.comment, textReading),
  };
}

type TypedValue = string | number | boolean;

/** The cell that a candidate would be printed into, and what would be read from it. */
interface Simulated {
  cell: CellContent | undefined;
  reading: Reading<unknown>;
}

const plainly = (value: TypedValue, read: (cell: CellContent | undefined) => Reading<unknown>): Simulated => {
  const cell = cellContent({ value });
  return { cell, reading: read(cell) };
};

/**
 * The candidate that would be read as the field was: with the same reading and text if possible, else with the same
 * reading, else with the same value or reason. Otherwise the typed text, unless it would then count as read. Where the
 * field couldn't be read, the text must look the same, since that is what was signed: 0.0000001 in a percentage cell
 * would be seen as 0.0000001%.
 */
function findTypedValue<Candidate extends TypedValue>(
  field: Field<unknown>,
  candidates: readonly Candidate[],
  simulate: (candidate: Candidate) => Simulated,
): Candidate | undefined {
  if (field.found === '') return undefined;
  const tried = candidates.map((candidate) => ({ candidate, ...simulate(candidate) }));
  const looksSame = ({ cell }: Simulated): boolean => cell !== undefined && cellText(cell).trim() === field.found;
  const signedTheSame = field.reading.state === 'read' ? tried : tried.filter(looksSame);
  const best =
    tried.find((each) => isSameReading(each.reading, field.reading) && looksSame(each)) ??
    signedTheSame.find((each) => isSameReading(each.reading, field.reading)) ??
    signedTheSame.find((each) => saysAsMuch(each.reading, field.reading)) ??
    tried.find((each) => looksSame(each) && each.reading.state !== 'read');
  return best?.candidate;
}

function isSameReading(a: Reading<unknown>, b: Reading<unknown>): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}

function saysAsMuch(a: Reading<unknown>, b: Reading<unknown>): boolean {
  if (a.state === 'read' && b.state === 'read') return a.value === b.value;
  if (a.state === 'unclear' && b.state === 'unclear') return a.reason === b.reason;
  return a.state === 'unusable' && b.state === 'unusable' && a.reason === b.reason;
}

/**
 * Values to try for the Value cell: the number or choice that was read, other numbers it may have been, and the text.
 */
function valueCandidates(field: Field<EntryValue>): TypedValue[] {
  const { reading } = field;
  return [
    ...(reading.state === 'read' && typeof reading.value !== 'string' ? [reading.value] : []),
    ...numberCandidates(field),
  ];
}

/**
 * Values to try for a number: the one that the cell showed, the same times or divided by 100, the one that was read,
 * and the text.
 */
function numberCandidates({ found, reading }: Field<unknown>): (string | number)[] {
  const shown = /^-?\d[\d.]*(?:e[+-]?\d+)?(%?)$/.exec(found);
  const number = shown ? Number(found.replace('%', '')) : NaN;
  const numbers = [
    number,
    shiftPoint(number, shown?.[1] ? -2 : 2),
    ...(reading.state === 'read' && typeof reading.value === 'number' ? [reading.value] : []),
  ];
  return [...new Set(numbers.filter(Number.isFinite)), found];
}

/**
 * The text that the cell showed; undefined for a blank cell, and for an error value that would be read as words when
 * printed.
 */
function asWritten(
  { found, reading }: Field<unknown>,
  read: (cell: CellContent | undefined) => Reading<unknown>,
): string | undefined {
  const isError = reading.state === 'unusable' && reading.reason === 'error-value';
  return found === '' || (isError && read(cellContent({ value: found })).state === 'read') ? undefined : found;
}

/**
 * The sign-off as it was typed; a date that was read is given in ISO, to be printed as a date, any other as its text.
 */
function prefilledSignOff(ret: PartnerReturn): PrefilledSignOff | undefined {
  const { name, role, date, code, fingerprint: signature, rows } = ret.signOff;
  const [signedBy = '', asWhat = ''] = [name, role].map((field) => asWritten(field, textReading));
  const when = date.reading.state === 'read' && date.reading.readAs === undefined ? date.reading.value : date.found;
  const typedCode = code?.typed.found ?? '';
  const inAddIn: SignedInAddIn = {
    ...(signature !== undefined && { fingerprint: signature }),
    ...(rows && { rows: signedRowsText([...rows.signed]) }),
  };
  if ([signedBy, asWhat, when, typedCode].every((typed) => typed === '') && signature === undefined) return undefined;
  return {
    name: signedBy,
    role: asWhat,
    date: when,
    ...(signatureOf(ret).state === 'signed'
      ? { signsAsPrinted: true }
      : { ...(typedCode !== '' && { code: typedCode }) }),
    inAddIn,
  };
}

/**
 * The issued fingerprint of the definitions, where it no longer fits them; kept so that the change is still noticed.
 */
function damagedDefinitions({ identity, deviations }: PartnerReturn): string | undefined {
  return deviations.some(({ kind }) => kind === 'definitions-damaged') ? identity.definitions : undefined;
}
