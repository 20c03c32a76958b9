import type { Plan } from '../../core/plan/plan';
import type { SheetContent, WorkbookContent } from '../../core/returns/workbook-content';
import { contentOf } from '../../documents/content-of';
import { describedContent } from '../../documents/described-content';
import type { KeptSheet, WorkbookDescription } from '../../documents/sheet';

/** A workbook in memory as it stands at one moment; a change makes a new one. */
export interface HeldWorkbook {
  file: string;
  /** The sheets that are described, and so can be written in and printed. */
  own: WorkbookDescription;
  /** The content of all other sheets, which can be looked at. */
  others: readonly SheetContent[];
  /** The same sheets in the form in which they are printed again. */
  kept: readonly KeptSheet[];
  extras: readonly string[];
  /** Whose return it is, where it is one: its formulas are then kept up to date. */
  issued?: { plan: Plan; partner: string } | undefined;
}

/** What reading it gives. */
export function contentHeld({ file, own, others, extras }: HeldWorkbook): WorkbookContent {
  const content = contentOf(own, file);
  return { ...content, sheets: [...content.sheets, ...others], extras };
}

/** All of its sheets, for looking at. */
export function descriptionHeld({ own, others }: HeldWorkbook): WorkbookDescription {
  return { ...own, sheets: [...own.sheets, ...others.map(describedContent)] };
}

/** A workbook of which nothing is described: it is shown as it was read. */
export function heldAsRead({ file, sheets, properties, extras }: WorkbookContent): HeldWorkbook {
  const own: WorkbookDescription = {
    title: file,
    subject: '',
    author: '',
    language: 'en-GB',
    sheets: [],
    names: [],
    properties,
    structureProtected: false,
  };
  return { file, own, others: sheets, kept: [], extras };
}
