import type { FontStyle } from 'hucre';

/** What a digit of the workbook's own font takes, in pixels; columns are as wide in a file as so many digits. */
export function digitPixels({ name = 'Calibri', size = 11 }: FontStyle = {}): number {
  return Math.round((size / 0.75) * (name === 'Calibri' ? 0.507 : 0.556));
}

const POINTS_A_PIXEL = 0.75;

export const pointsOf = (digits: number, pixels: number): number => Math.round(digits * pixels) * POINTS_A_PIXEL;
export const digitsOf = (points: number, pixels: number): number => points / POINTS_A_PIXEL / pixels;
