/** Excel keeps 15 significant digits; what stands beyond them is the dust of binary fractions. */
const PRECISION = 15;

/** The number without the dust of binary fractions: 0.1 + 0.2 is 0.3; never minus zero. */
export function withoutDust(value: number): number {
  const rounded = Number(value.toPrecision(PRECISION)) + 0;
  return Number.isFinite(rounded) ? rounded : value;
}

/** The number times ten to the power of `places`, exactly as on paper: 0.57 by 2 is 57. */
export function shifted(value: number, places: number): number {
  const [digits, exponent] = String(withoutDust(value)).split('e');
  return Number(`${digits}e${Number(exponent ?? 0) + places}`) + 0;
}

/** How many places after the point the number is written with. */
export function placesOf(value: number): number {
  const [digits = '', exponent] = String(withoutDust(value)).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent ?? 0));
}
