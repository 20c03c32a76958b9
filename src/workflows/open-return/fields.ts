import { isNumeric } from '../../core/plan/answer';
import { QUALIFIERS } from '../../core/values/qualifier';
import type { Measure } from '../../core/plan/measure';
import type { Plan, Priority } from '../../core/plan/plan';
import { figureColumns } from '../../core/returns/layout';
import type { Entry, Field, PartnerText } from '../../core/returns/partner-return';
import {
  commentValidation,
  partValidation,
  qualifierValidation,
  sourceValidation,
  valueValidation,
} from '../../documents/return-workbook/entry-validation';
import { takesParts } from '../../documents/return-workbook/figure-expression';
import type { Validation } from '../../documents/sheet';
import type { Gone } from './gone';
import type { FieldKey, FieldView } from './return-view';

/** The fields that a measure asks for and whose cells are there, in the order of the sheet. */
export function measureFields(measure: Measure, entry: Entry, { period }: Plan, gone: Gone): readonly FieldView[] {
  const { answer, parts } = measure;
  const headers = new Map(figureColumns(period.noun).map(({ key, header }) => [key as string, header]));
  const field = (key: Exclude<FieldKey, 'text'>, validation: Validation, counts?: string): FieldView => ({
    key,
    label: counts === undefined ? (headers.get(key) ?? key) : `${headers.get(key) ?? key}: ${counts}`,
    hint: validation.prompt.text,
    at: entry[key].at,
    shown: shownIn(entry[key]),
    ...(validation.rule.kind === 'list' && { choices: validation.rule.values }),
    isLong: key === 'comment' || (key === 'value' && answer.kind === 'text'),
  });
  const asked = [
    field('value', valueValidation(measure, period.noun)),
    ...(isNumeric(answer)
      ? [field('qualifier', { ...qualifierValidation, rule: { kind: 'list', values: QUALIFIERS } })]
      : []),
    ...(parts && takesParts(measure)
      ? [
          field('numerator', partValidation('Numerator', parts.numerator, parts.required), parts.numerator),
          field('denominator', partValidation('Denominator', parts.denominator, parts.required), parts.denominator),
        ]
      : []),
    field('source', sourceValidation(measure.source)),
    field('comment', commentValidation),
  ];
  return asked.filter(({ key }) => !gone.has(measure.id, key));
}

export function textFields(priority: Priority, { text }: PartnerText, gone: Gone): readonly FieldView[] {
  if (gone.has(priority.ref, 'text')) return [];
  return [
    {
      key: 'text',
      label: 'Your text',
      hint: priority.text?.prompt ?? '',
      at: text.at,
      shown: shownIn(text),
      isLong: true,
    },
  ];
}

/** What stands there as somebody would type it; a date as the day that it is. */
export function shownIn({ found }: Field<unknown>): string {
  return found;
}
