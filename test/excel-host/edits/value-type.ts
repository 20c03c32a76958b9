import type { Cell } from '../workbook/cells';

/** The kind of a cell's value, in Excel's words. */
export function valueTypeOf({ value, isError, formula }: Cell): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (isError) return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' && formula === undefined ? 'Empty' : 'String';
}
