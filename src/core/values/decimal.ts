/** The relative error allowed in a worked-out number, as binary fractions can't hold most decimals exactly. */
export const BINARY_ERROR = 1e-9;

/** Excel keeps 15 significant digits; what stands beyond them is an error of binary fractions. */
const PRECISION = 15;

/** The number without the error of binary fractions: 0.1 + 0.2 is 0.3; never minus zero. */
export function withoutBinaryError(value: number): number {
  // Whole numbers have none; most are whole.
  if (Number.isInteger(value) && Math.abs(value) < 10 ** PRECISION) return value + 0;
  const rounded = Number(value.toPrecision(PRECISION)) + 0;
  return Number.isFinite(rounded) ? rounded : value;
}

/** The number times ten to the power of `places`, exactly as on paper: 0.57 by 2 is 57. */
export function shiftPoint(value: number, places: number): number {
  const [digits, exponent] = String(withoutBinaryError(value)).split('e');
  return Number(`${digits}e${Number(exponent ?? 0) + places}`) + 0;
}

/** How many decimal places the number is written with. */
export function placesOf(value: number): number {
  const [digits = '', exponent] = String(withoutBinaryError(value)).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent ?? 0));
}

/** The number with at most so many decimals, halves away from zero, as on paper and in Excel: 1.45 by 1 is 1.5. */
export function roundTo(value: number, decimals: number): number {
  const size = shiftPoint(Math.round(shiftPoint(Math.abs(value), decimals)), -decimals);
  if (!Number.isFinite(size)) return value;
  return value < 0 ? 0 - size : size;
}
