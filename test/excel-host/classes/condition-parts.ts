import { hostClass, hostObject, type ClassSpec, type HostClass, type HostObject } from '../class-table';
import type { ExcelHost } from '../excel-host';
import { refuseFormat, type LookMembers } from '../look';
import { itemNotFound, wrongArgument } from '../host-error';
import { colour, oneOf, text, yesOrNo, type Take } from '../takes';
import { membersOf } from '../validation-rules';
import type { Place } from '../workbook/model';

/** A part of a conditional format: what lies under a path such as "Custom.Format.Font". */
export interface Part extends Place {
  members: Map<string, unknown>;
  path: string;
}

const within =
  (of: string, name: string) =>
  (part: Part): HostObject<Part> =>
    hostObject(of, { ...part, path: `${part.path}.${name}` });

/** Properties that are kept under their path. */
function kept(members: LookMembers): Required<Pick<ClassSpec<Part>, 'get' | 'set'>> {
  const all = Object.entries(members);
  return {
    get: Object.fromEntries(
      all.map(([name, [otherwise]]) => [name, ({ members: of, path }: Part) => of.get(`${path}.${name}`) ?? otherwise]),
    ),
    set: Object.fromEntries(
      all.map(([name, [, take]]) => [
        name,
        (part: Part, value: unknown, host: ExcelHost) => {
          refuseFormat(host, part);
          part.members.set(`${part.path}.${name}`, take(value));
        },
      ]),
    ),
  };
}

function clear(part: Part, _args: readonly unknown[], host: ExcelHost): void {
  refuseFormat(host, part);
  for (const path of [...part.members.keys()]) if (path.startsWith(`${part.path}.`)) part.members.delete(path);
}

const formula: Take = (value) => {
  if (typeof value !== 'string' || !value.startsWith('=')) throw wrongArgument('a formula without an equals sign');
  return value;
};

/** Formulas in rules are text; a bare number is taken as well. */
const limit: Take = (value) => {
  if (typeof value !== 'string' && typeof value !== 'number') throw wrongArgument('neither a formula nor a number');
  return String(value);
};

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];
const PRESETS = [
  'Blanks',
  'NonBlanks',
  'Errors',
  'NonErrors',
  'Yesterday',
  'Today',
  'Tomorrow',
  'LastSevenDays',
  'LastWeek',
  'ThisWeek',
  'NextWeek',
  'LastMonth',
  'ThisMonth',
  'NextMonth',
  'AboveAverage',
  'BelowAverage',
  'EqualOrAboveAverage',
  'EqualOrBelowAverage',
  'OneStdDevAboveAverage',
  'OneStdDevBelowAverage',
  'TwoStdDevAboveAverage',
  'TwoStdDevBelowAverage',
  'ThreeStdDevAboveAverage',
  'ThreeStdDevBelowAverage',
  'UniqueValues',
  'DuplicateValues',
];

const comparison: Take = (value) => {
  const rule = membersOf(value, { formula1: limit, formula2: limit, operator: oneOf(...OPERATORS) }, [
    'formula1',
    'operator',
  ]);
  if (/^(Not)?Between$/.test(String(rule['operator'])) && rule['formula2'] === undefined)
    throw wrongArgument('formula2 is missing');
  return rule;
};

const bound: Take = (value) =>
  membersOf(
    value,
    {
      formula: limit,
      type: oneOf('Invalid', 'Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'),
    },
    ['type'],
  );
const criterion: Take = (value) =>
  membersOf(
    value,
    {
      formula: limit,
      color: colour,
      type: oneOf('LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'),
    },
    ['type'],
  );
const icon: Take = (value) =>
  Object.keys((value ?? {}) as object).length === 0
    ? {}
    : membersOf(value, {
        type: oneOf('Number', 'Percent', 'Formula', 'Percentile'),
        operator: oneOf('GreaterThan', 'GreaterThanOrEqual'),
        formula: limit,
        customIcon: (given) => membersOf(given, { set: text, index: Number }),
      });
const icons: Take = (value) => {
  if (!Array.isArray(value)) throw wrongArgument("criteria that aren't a list");
  return value.map(icon);
};

const format = { Format: within('ConditionalRangeFormat', 'Format') };
const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
const side = (part: Part, name: unknown): HostObject<Part> => {
  if (!sides.includes(name as string)) throw itemNotFound();
  return within('ConditionalRangeBorder', String(name))(part);
};

export const conditionPartClasses: readonly HostClass[] = [
  hostClass<Part>('CustomConditionalFormat', { to: { ...format, Rule: within('ConditionalFormatRule', 'Rule') } }),
  hostClass<Part>(
    'ConditionalFormatRule',
    kept({ Formula: ['', formula], FormulaLocal: ['', formula], FormulaR1C1: ['', formula] }),
  ),
  hostClass<Part>('CellValueConditionalFormat', { ...kept({ Rule: [null, comparison] }), to: format }),
  hostClass<Part>('TopBottomConditionalFormat', {
    ...kept({
      Rule: [
        { rank: 10, type: 'TopItems' },
        (value) =>
          membersOf(
            value,
            { rank: (rank) => rank, type: oneOf('TopItems', 'TopPercent', 'BottomItems', 'BottomPercent') },
            ['rank', 'type'],
          ),
      ],
    }),
    to: format,
  }),
  hostClass<Part>('TextConditionalFormat', {
    ...kept({
      Rule: [
        null,
        (value) =>
          membersOf(value, { text, operator: oneOf('Contains', 'NotContains', 'BeginsWith', 'EndsWith') }, [
            'text',
            'operator',
          ]),
      ],
    }),
    to: format,
  }),
  hostClass<Part>('PresetCriteriaConditionalFormat', {
    ...kept({ Rule: [null, (value) => membersOf(value, { criterion: oneOf(...PRESETS) }, ['criterion'])] }),
    to: format,
  }),
  hostClass<Part>('DataBarConditionalFormat', {
    ...kept({
      ShowDataBarOnly: [false, yesOrNo],
      BarDirection: ['Context', oneOf('Context', 'LeftToRight', 'RightToLeft')],
      AxisFormat: ['Automatic', oneOf('Automatic', 'None', 'CellMidPoint')],
      AxisColor: ['#000000', colour],
      LowerBoundRule: [{ type: 'Automatic' }, bound],
      UpperBoundRule: [{ type: 'Automatic' }, bound],
    }),
    to: {
      PositiveFormat: within('ConditionalDataBarPositiveFormat', 'PositiveFormat'),
      NegativeFormat: within('ConditionalDataBarNegativeFormat', 'NegativeFormat'),
    },
  }),
  hostClass<Part>(
    'ConditionalDataBarPositiveFormat',
    kept({ FillColor: ['#638EC6', colour], BorderColor: ['', colour], GradientFill: [true, yesOrNo] }),
  ),
  hostClass<Part>(
    'ConditionalDataBarNegativeFormat',
    kept({
      FillColor: ['#FF0000', colour],
      BorderColor: ['', colour],
      MatchPositiveFillColor: [false, yesOrNo],
      MatchPositiveBorderColor: [true, yesOrNo],
    }),
  ),
  hostClass<Part>('ColorScaleConditionalFormat', {
    get: {
      Criteria: ({ members }) => members.get('ColorScale.Criteria') ?? null,
      ThreeColorScale: ({ members }) => 'midpoint' in ((members.get('ColorScale.Criteria') ?? {}) as object),
    },
    set: kept({
      Criteria: [
        null,
        (value) =>
          membersOf(value, { minimum: criterion, midpoint: criterion, maximum: criterion }, ['minimum', 'maximum']),
      ],
    }).set,
  }),
  hostClass<Part>(
    'IconSetConditionalFormat',
    kept({
      Style: ['ThreeTriangles', text],
      ShowIconOnly: [false, yesOrNo],
      ReverseIconOrder: [false, yesOrNo],
      Criteria: [null, icons],
    }),
  ),
  hostClass<Part>('ConditionalRangeFormat', {
    ...kept({ NumberFormat: [null, text] }),
    to: {
      Font: within('ConditionalRangeFont', 'Font'),
      Fill: within('ConditionalRangeFill', 'Fill'),
      Borders: within('ConditionalRangeBorderCollection', 'Borders'),
    },
  }),
  hostClass<Part>('ConditionalRangeFont', {
    ...kept({
      Bold: [null, yesOrNo],
      Italic: [null, yesOrNo],
      Color: [null, colour],
      Strikethrough: [null, yesOrNo],
      Underline: [null, oneOf('None', 'Single', 'Double')],
    }),
    call: { Clear: clear },
  }),
  hostClass<Part>('ConditionalRangeFill', { ...kept({ Color: [null, colour] }), call: { Clear: clear } }),
  hostClass<Part>('ConditionalRangeBorderCollection', {
    get: { Count: () => sides.length },
    items: (part) => sides.map((name) => side(part, name)),
    to: {
      Top: (part) => side(part, 'EdgeTop'),
      Bottom: (part) => side(part, 'EdgeBottom'),
      Left: (part) => side(part, 'EdgeLeft'),
      Right: (part) => side(part, 'EdgeRight'),
    },
    call: {
      Indexer: (part, [name]) => side(part, name),
      GetItem: (part, [name]) => side(part, name),
      GetItemAt: (part, [index]) => side(part, sides[Number(index)]),
    },
  }),
  hostClass<Part>('ConditionalRangeBorder', {
    id: ({ path }) => path.slice(path.lastIndexOf('.') + 1),
    get: {
      ...kept({ Style: ['None', text], Color: ['#000000', colour] }).get,
      SideIndex: ({ path }) => path.slice(path.lastIndexOf('.') + 1),
    },
    set: kept({
      Style: ['None', oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot')],
      Color: ['#000000', colour],
    }).set,
  }),
];
