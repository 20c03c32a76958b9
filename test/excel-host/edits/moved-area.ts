import { LAST_COLUMN, LAST_ROW, type Area } from '../area';

/** Cells put in or taken out: everything beyond moves. */
export interface CellShift {
  area: Area;
  /** Along which everything moves. */
  along: 'rows' | 'columns';
  isInserted: boolean;
}

/** An area after the shift; undefined where nothing of it is left. */
export function movedArea(area: Area, shift: CellShift): Area | undefined {
  const isCovered =
    shift.along === 'rows'
      ? area.left >= shift.area.left && area.right <= shift.area.right
      : area.top >= shift.area.top && area.bottom <= shift.area.bottom;
  if (!isCovered) return area;
  const [from, to, first, last, end] =
    shift.along === 'rows'
      ? [area.top, area.bottom, shift.area.top, shift.area.bottom, LAST_ROW]
      : [area.left, area.right, shift.area.left, shift.area.right, LAST_COLUMN];
  const span = shift.isInserted ? grown(from, to, first, last - first + 1, end) : shrunk(from, to, first, last);
  if (!span) return undefined;
  return shift.along === 'rows'
    ? { ...area, top: span[0], bottom: span[1] }
    : { ...area, left: span[0], right: span[1] };
}

function grown(
  from: number,
  to: number,
  first: number,
  by: number,
  end: number,
): readonly [number, number] | undefined {
  // A whole row or column stays whole.
  if (from === 0 && to === end) return [from, to];
  const start = from >= first ? from + by : from;
  return start > end ? undefined : [start, Math.min(end, to >= first ? to + by : to)];
}

function shrunk(from: number, to: number, first: number, last: number): readonly [number, number] | undefined {
  const gone = (line: number): number => Math.max(0, Math.min(line, last + 1) - first);
  const start = from - gone(from);
  const end = to - gone(to + 1);
  return end < start ? undefined : [start, end];
}
