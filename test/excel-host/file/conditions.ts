import type { ConditionalRule } from 'hucre/xlsx';
import { addressOf, areaOf } from '../area';
import { newId, type Book, type Condition, type Sheet } from '../workbook/model';
import { lookOf, styleOfLook } from './looks';

/** Ends of a bar by the file's words and Office.js's. */
const ENDS = [
  ['min', 'LowestValue'],
  ['max', 'HighestValue'],
  ['num', 'Number'],
  ['percent', 'Percent'],
  ['percentile', 'Percentile'],
] as const;

interface End {
  type: string;
  formula?: string;
}

/** A file's looks that depend on what cells hold: those by a formula, and bars; others aren't emulated. */
export function conditionsFrom(book: Book, rules: readonly ConditionalRule[] = []): Condition[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => {
      const members =
        rule.type === 'dataBar' ? barFrom(rule) : rule.type === 'expression' ? formulaFrom(rule) : undefined;
      if (!members) throw new Error(`Conditional looks of the kind "${rule.type}" aren't emulated.`);
      const type = rule.type === 'dataBar' ? 'DataBar' : 'Custom';
      return rule.range.split(' ').map((address): Condition => ({
        id: newId(book),
        area: areaOf(address),
        type,
        stopIfTrue: rule.stopIfTrue === true,
        members: new Map(members),
      }));
    });
}

function formulaFrom({ formula, style }: ConditionalRule): [string, unknown][] {
  return [
    ['Custom.Rule.Formula', `=${[formula].flat()[0] ?? ''}`],
    ...lookOf(style)
      .filter(([path]) => path !== 'Fill.Pattern')
      .map(([path, value]): [string, unknown] => [`Custom.Format.${path}`, value]),
  ];
}

function barFrom({ dataBar }: ConditionalRule): [string, unknown][] {
  const [lower, upper] = (dataBar?.cfvo ?? []).map(({ type, value }): End => ({
    type: ENDS.find(([file]) => file === type)?.[1] ?? 'Automatic',
    ...(value !== undefined && { formula: value }),
  }));
  return [
    ['DataBar.LowerBoundRule', lower],
    ['DataBar.UpperBoundRule', upper],
    ['DataBar.PositiveFormat.FillColor', `#${(dataBar?.color ?? '').slice(-6)}`],
  ];
}

export function conditionsFor({ conditions }: Sheet): ConditionalRule[] {
  return conditions.map(({ area, type, members, stopIfTrue }, index): ConditionalRule => {
    const common = { priority: index + 1, range: addressOf(area), ...(stopIfTrue && { stopIfTrue }) };
    if (type === 'DataBar') return { type: 'dataBar', ...common, dataBar: barFor(members) };
    if (type !== 'Custom') throw new Error(`Conditional looks of the kind "${type}" can't be saved.`);
    return {
      type: 'expression',
      ...common,
      formula: String(members.get('Custom.Rule.Formula')).replace(/^=/, ''),
      style: styleOfLook((path) => members.get(`Custom.Format.${path}`)),
    };
  });
}

function barFor(members: ReadonlyMap<string, unknown>): ConditionalRule['dataBar'] {
  const ends = [members.get('DataBar.LowerBoundRule'), members.get('DataBar.UpperBoundRule')] as readonly (
    End | undefined
  )[];
  const cfvo = ends.map((end, index) => ({
    type: ENDS.find(([, office]) => office === end?.type)?.[0] ?? (index === 0 ? ('min' as const) : ('max' as const)),
    ...(end?.formula !== undefined && { value: end.formula.replace(/^=/, '') }),
  }));
  return { cfvo, color: `FF${String(members.get('DataBar.PositiveFormat.FillColor') ?? '#638EC6').replace('#', '')}` };
}
