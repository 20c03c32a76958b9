import type { Plan } from '../../core/plan/plan';

/** "council-2021-22.xlsx": what a file is, and for which period. */
export function periodFileName(stem: string, { period }: Plan, extension: string): string {
  const label = period.label.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return `${stem}-${label}.${extension}`.toLowerCase();
}
