import { overlap } from '../area';
import { hostClass, hostObject, type ClassSpec, type HostClass, type HostObject } from '../class-table';
import { without } from '../edits/clear-cells';
import type { ExcelHost } from '../excel-host';
import { refuseFormat } from '../look';
import { HostError, itemNotFound } from '../host-error';
import { numberFrom, oneOf, yesOrNo } from '../takes';
import { newId, type Condition, type Place, type Sheet } from '../workbook/model';
import { conditionPartClasses, type Part } from './condition-parts';

interface Held {
  sheet: Sheet;
  condition: Condition;
}

/** The types by the member that holds what is particular to each. */
const TYPES: Readonly<Record<string, string>> = {
  Custom: 'Custom',
  CellValue: 'CellValue',
  DataBar: 'DataBar',
  ColorScale: 'ColorScale',
  IconSet: 'IconSet',
  TopBottom: 'TopBottom',
  Preset: 'PresetCriteria',
  TextComparison: 'ContainsText',
};

const object = ({ sheet }: { sheet: Sheet }, condition: Condition): HostObject<Held> =>
  hostObject('ConditionalFormat', { sheet, condition });
const on = ({ sheet, area }: Place): readonly Condition[] =>
  sheet.conditions.filter((each) => overlap(each.area, area));

function found(place: Place, condition: Condition | undefined): HostObject<Held> {
  if (!condition) throw itemNotFound();
  return object(place, condition);
}

function add(place: Place, [type]: readonly unknown[], host: ExcelHost): HostObject<Held> {
  refuseFormat(host, place);
  const condition: Condition = {
    id: newId(host.book),
    area: { ...place.area },
    type: oneOf(...Object.values(TYPES))(type) as string,
    stopIfTrue: false,
    members: new Map(),
  };
  // The newest comes first.
  place.sheet.conditions.unshift(condition);
  return object(place, condition);
}

const part =
  (member: string) =>
  ({ sheet, condition }: Held): HostObject<Part> | null =>
    condition.type === TYPES[member]
      ? hostObject(
          `${member === 'TextComparison' ? 'Text' : member === 'Preset' ? 'PresetCriteria' : member}ConditionalFormat`,
          { sheet, area: condition.area, members: condition.members, path: member },
        )
      : null;

/** Each type's own part, under its name (refused for the other types) and as one that may be null. */
const parts: ClassSpec<Held>['to'] = Object.fromEntries(
  Object.keys(TYPES).flatMap((member) => [
    [
      member,
      (held: Held) => {
        const found = part(member)(held);
        if (!found)
          throw new HostError(
            'InvalidOperation',
            `This operation is not permitted: the conditional format is of the type ${held.condition.type}.`,
          );
        return found;
      },
    ],
    [`${member}OrNullObject`, part(member)],
  ]),
);

export const conditionalFormatClasses: readonly HostClass[] = [
  hostClass<Place>('ConditionalFormatCollection', {
    items: (place) => on(place).map((condition) => object(place, condition)),
    call: {
      Indexer: (place, [id]) =>
        found(
          place,
          on(place).find((each) => each.id === id),
        ),
      GetItem: (place, [id]) =>
        found(
          place,
          on(place).find((each) => each.id === id),
        ),
      GetItemOrNullObject: (place, [id]) => {
        const condition = on(place).find((each) => each.id === id);
        return condition ? object(place, condition) : null;
      },
      GetItemAt: (place, [index]) => found(place, on(place)[Number(index)]),
      GetCount: (place) => on(place).length,
      Add: add,
      ClearAll: (place, _args, host) => {
        refuseFormat(host, place);
        place.sheet.conditions = place.sheet.conditions.flatMap((each) => without(each, place.area));
      },
    },
  }),
  hostClass<Held>('ConditionalFormat', {
    id: ({ condition }) => condition.id,
    get: {
      Id: ({ condition }) => condition.id,
      Type: ({ condition }) => condition.type,
      Priority: ({ sheet, condition }) => sheet.conditions.indexOf(condition),
      StopIfTrue: ({ condition }) =>
        ['DataBar', 'ColorScale', 'IconSet'].includes(condition.type) ? null : condition.stopIfTrue,
    },
    set: {
      StopIfTrue: ({ sheet, condition }, isLast, host) => {
        refuseFormat(host, { sheet, area: condition.area });
        condition.stopIfTrue = yesOrNo(isLast) as boolean;
      },
      Priority: ({ sheet, condition }, priority, host) => {
        refuseFormat(host, { sheet, area: condition.area });
        const place = numberFrom(0, Infinity)(priority) as number;
        sheet.conditions.splice(sheet.conditions.indexOf(condition), 1);
        sheet.conditions.splice(place, 0, condition);
      },
    },
    to: parts,
    call: {
      Delete: ({ sheet, condition }, _args, host) => {
        refuseFormat(host, { sheet, area: condition.area });
        sheet.conditions = sheet.conditions.filter((each) => each !== condition);
      },
      GetRange: ({ sheet, condition }) => hostObject('Range', { sheet, area: condition.area }),
      GetRangeOrNullObject: ({ sheet, condition }) => hostObject('Range', { sheet, area: condition.area }),
    },
  }),
  ...conditionPartClasses,
];
