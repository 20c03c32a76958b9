import axe from 'axe-core';
import type { SheetDescription } from '../../../src/documents/sheet';
import { printSheet } from '../../../src/adapters/html/print-sheet';
import type { SheetPrinting } from '../../../src/adapters/html/sheet-printing';
import type { Plan } from '../../../src/core/plan/plan';
import { PARTNER, planOf } from '../../builders/returns';

/** Rows 5 to 7 of Figures: a count with last year's value, a percentage with its parts, a count; row 5 of Narrative: a text. */
export const PLAN: Plan = planOf({
  measures: [
    { previous: { value: 1600, qualifier: 'exactly' }, plausible: { low: 500, high: 4000, change: 50 } },
    {
      id: 'parks-1-open',
      title: 'Days open',
      answer: { kind: 'percentage', decimals: 0, mayExceed100: false },
      parts: { numerator: 'days open', denominator: 'days', required: false },
    },
    { id: 'parks-1-trees', title: 'Trees planted', answer: { kind: 'count', unit: 'trees' } },
  ],
  priorities: [
    { ref: 'Parks 1', text: { from: [PARTNER], prompt: 'What was done, and for whom.', minWords: 3, maxWords: 40 } },
  ],
});

/** A sheet in the main part of an otherwise empty page. */
export function shownSheet(sheet: SheetDescription, printing: Partial<SheetPrinting> = {}): HTMLElement {
  document.documentElement.lang = 'en-GB';
  document.title = 'A return';
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'A return';
  const root = printSheet(sheet, { document, ...printing });
  main.append(heading, root);
  document.body.replaceChildren(main);
  return root;
}

/** What axe finds, in words; colours need a browser. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html)
        .join(' ')}`,
  );
}

export const inCell = (root: HTMLElement, address: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[data-cell="${address}"]`);
  if (!found) throw new Error(`There is no ${address}.`);
  return found;
};

export const fieldIn = (root: HTMLElement, address: string): HTMLInputElement => {
  const found = inCell(root, address).querySelector<HTMLInputElement>('input, textarea, select');
  if (!found) throw new Error(`${address} has no field.`);
  return found;
};
