import { hostClass, hostObject, type HostClass } from '../class-table';
import { refuseProtected } from '../guards';
import { wrongArgument } from '../host-error';
import { autofit, isStandardSize, setSize, sharedSize } from '../line-sizes';
import { giveCells, giveLook, lookProperties, refuseFormat, shared, tellOfFormat } from '../look';
import { colour, numberFrom, oneOf, text, yesOrNo } from '../takes';
import type { Place } from '../workbook/model';
import { borderClasses } from './borders';

const alignment = lookProperties('', {
  HorizontalAlignment: [
    'General',
    oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
  ],
  VerticalAlignment: ['Bottom', oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed')],
  WrapText: [false, yesOrNo],
  IndentLevel: [0, numberFrom(0, 250)],
  TextOrientation: [0, (value) => (value === 180 ? value : numberFrom(-90, 90)(value))],
  ReadingOrder: ['Context', oneOf('Context', 'LeftToRight', 'RightToLeft')],
  ShrinkToFit: [false, yesOrNo],
  AutoIndent: [false, yesOrNo],
});

const font = lookProperties('Font.', {
  Name: ['Calibri', text],
  Size: [11, numberFrom(1, 409)],
  Color: ['#000000', colour],
  Bold: [false, yesOrNo],
  Italic: [false, yesOrNo],
  Underline: ['None', oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant')],
  Strikethrough: [false, yesOrNo],
  Subscript: [false, yesOrNo],
  Superscript: [false, yesOrNo],
  TintAndShade: [0, numberFrom(-1, 1)],
});

const fill = lookProperties('Fill.', {
  Color: ['#FFFFFF', colour],
  Pattern: [
    'None',
    oneOf(
      'None',
      'Solid',
      'Gray50',
      'Gray75',
      'Gray25',
      'Horizontal',
      'Vertical',
      'Down',
      'Up',
      'Checker',
      'SemiGray75',
      'LightHorizontal',
      'LightVertical',
      'LightDown',
      'LightUp',
      'Grid',
      'CrissCross',
      'Gray16',
      'Gray8',
      'LinearGradient',
      'RectangularGradient',
    ),
  ],
  PatternColor: ['#000000', colour],
  PatternTintAndShade: [0, numberFrom(-1, 1)],
  TintAndShade: [0, numberFrom(-1, 1)],
});

export const formatClasses: readonly HostClass[] = [
  hostClass<Place>('RangeFormat', {
    get: {
      ...alignment.get,
      ColumnWidth: (place) => sharedSize(place, 'columns'),
      RowHeight: (place) => sharedSize(place, 'rows'),
      UseStandardWidth: (place) => isStandardSize(place, 'columns'),
      UseStandardHeight: (place) => isStandardSize(place, 'rows'),
    },
    set: {
      ...alignment.set,
      ColumnWidth: (place, width, host) => setSize(host, place, 'columns', width ?? null),
      RowHeight: (place, height, host) => setSize(host, place, 'rows', height ?? null),
      // Excel does nothing when these are set to false.
      UseStandardWidth: (place, isStandard, host) =>
        isStandard === true ? setSize(host, place, 'columns', undefined) : undefined,
      UseStandardHeight: (place, isStandard, host) =>
        isStandard === true ? setSize(host, place, 'rows', undefined) : undefined,
    },
    to: {
      Font: (place) => hostObject('RangeFont', place),
      Fill: (place) => hostObject('RangeFill', place),
      Borders: (place) => hostObject('RangeBorderCollection', place),
      Protection: (place) => hostObject('FormatProtection', place),
    },
    call: {
      AutofitColumns: (place, _args, host) => autofit(host, place, 'columns'),
      AutofitRows: (place, _args, host) => autofit(host, place, 'rows'),
      AdjustIndent: (place, [amount], host) => {
        refuseFormat(host, place);
        if (typeof amount !== 'number' || !Number.isInteger(amount))
          throw wrongArgument("an indent that isn't a whole number");
        const indent = (look: ReadonlyMap<string, unknown>): number =>
          Math.min(250, Math.max(0, Number(look.get('IndentLevel') ?? 0) + amount));
        giveCells(place, ({ look }) => ({ look: new Map([...look, ['IndentLevel', indent(look)]]) }), {
          look: new Map([['IndentLevel', indent(new Map())]]),
        });
      },
    },
  }),
  hostClass<Place>('RangeFont', font),
  hostClass<Place>('RangeFill', {
    get: fill.get,
    set: {
      ...fill.set,
      Color: (place, value, host) => {
        refuseFormat(host, place);
        giveLook(
          place,
          new Map([
            ['Fill.Color', colour(value)],
            ['Fill.Pattern', 'Solid'],
          ]),
        );
        tellOfFormat(host, place);
      },
    },
    call: {
      Clear: (place, _args, host) => {
        refuseFormat(host, place);
        const members = ['Color', 'Pattern', 'PatternColor', 'PatternTintAndShade', 'TintAndShade'].map(
          (name) => `Fill.${name}`,
        );
        const nothing = new Map(members.map((name) => [name, undefined]));
        giveCells(place, ({ look }) => ({ look: new Map([...look].filter(([name]) => !members.includes(name))) }), {
          look: nothing,
        });
      },
    },
  }),
  hostClass<Place>('FormatProtection', {
    get: {
      Locked: (place) => shared(place, ({ locked }) => locked),
      FormulaHidden: (place) => shared(place, ({ look }) => look.get('Protection.FormulaHidden') ?? false),
    },
    set: {
      Locked: (place, isLocked, host) => {
        host.refuseReadOnly();
        refuseProtected(place.sheet);
        const locked = yesOrNo(isLocked) as boolean;
        giveCells(place, () => ({ locked }), { locked });
      },
      FormulaHidden: (place, isHidden, host) => {
        host.refuseReadOnly();
        refuseProtected(place.sheet);
        giveLook(place, new Map([['Protection.FormulaHidden', yesOrNo(isHidden)]]));
      },
    },
  }),
  ...borderClasses,
];
