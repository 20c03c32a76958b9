import { hostClass, hostObject, type HostClass, type HostObject } from '../class-table';
import type { ExcelHost } from '../excel-host';
import { itemNotFound, wrongArgument } from '../host-error';
import { giveLook, refuseFormat, shared } from '../look';
import { colour, numberFrom, oneOf, type Take } from '../takes';
import { areasOf, type Place } from '../workbook/model';
import type { Area } from '../area';

/** In the order in which Excel lists them. */
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

interface Border extends Place {
  side: Side;
}

/** Which edge of which cells a border of a range is. Cells keep each edge on both of its sides. */
const edges = (border: Border): readonly { area: Area; edge: string }[] =>
  areasOf(border).flatMap((area) => edgesOf(area, border.side));

function edgesOf(area: Area, side: Side): readonly { area: Area; edge: string }[] {
  const { top, left, bottom, right } = area;
  const parts = ((): readonly { area: Area; edge: string }[] => {
    switch (side) {
      case 'EdgeTop':
        return [{ area: { ...area, bottom: top }, edge: side }];
      case 'EdgeBottom':
        return [{ area: { ...area, top: bottom }, edge: side }];
      case 'EdgeLeft':
        return [{ area: { ...area, right: left }, edge: side }];
      case 'EdgeRight':
        return [{ area: { ...area, left: right }, edge: side }];
      case 'InsideHorizontal':
        return [
          { area: { ...area, bottom: bottom - 1 }, edge: 'EdgeBottom' },
          { area: { ...area, top: top + 1 }, edge: 'EdgeTop' },
        ];
      case 'InsideVertical':
        return [
          { area: { ...area, right: right - 1 }, edge: 'EdgeRight' },
          { area: { ...area, left: left + 1 }, edge: 'EdgeLeft' },
        ];
      default:
        return [{ area, edge: side }];
    }
  })();
  return parts.filter((part) => part.area.top <= part.area.bottom && part.area.left <= part.area.right);
}

function border(place: Place, side: unknown): HostObject<Border> {
  if (!SIDES.includes(side as Side)) throw wrongArgument(`the border "${String(side)}"`);
  return hostObject('RangeBorder', { ...place, side: side as Side });
}

const read =
  (member: string, otherwise: unknown) =>
  (each: Border): unknown => {
    const [first] = edges(each);
    return first
      ? shared(
          { sheet: each.sheet, area: first.area },
          ({ look }) => look.get(`Borders.${first.edge}.${member}`) ?? otherwise,
        )
      : otherwise;
  };

const write =
  (member: string, take: Take) =>
  (each: Border, value: unknown, host: ExcelHost): void => {
    refuseFormat(host, each);
    const given = new Map([[member, take(value)]]);
    // A border that gets a colour or a weight is drawn.
    if (member !== 'Style' && read('Style', 'None')(each) === 'None') given.set('Style', 'Continuous');
    for (const { area, edge } of edges(each))
      giveLook({ sheet: each.sheet, area }, new Map([...given].map(([name, set]) => [`Borders.${edge}.${name}`, set])));
  };

export const borderClasses: readonly HostClass[] = [
  hostClass<Place>('RangeBorderCollection', {
    get: { Count: () => SIDES.length },
    items: (place) => SIDES.map((side) => border(place, side)),
    call: {
      Indexer: (place, [side]) => border(place, side),
      GetItem: (place, [side]) => border(place, side),
      GetItemAt: (place, [index]) => {
        const side = SIDES[Number(index)];
        if (!side) throw itemNotFound();
        return border(place, side);
      },
    },
  }),
  hostClass<Border>('RangeBorder', {
    id: ({ side }) => side,
    get: {
      SideIndex: ({ side }) => side,
      Style: read('Style', 'None'),
      Weight: read('Weight', 'Thin'),
      Color: read('Color', '#000000'),
      TintAndShade: read('TintAndShade', 0),
    },
    set: {
      Style: write(
        'Style',
        oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'),
      ),
      Weight: write('Weight', oneOf('Hairline', 'Thin', 'Medium', 'Thick')),
      Color: write('Color', colour),
      TintAndShade: write('TintAndShade', numberFrom(-1, 1)),
    },
  }),
];
