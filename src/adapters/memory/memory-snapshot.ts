import type { Finding } from '../../core/finding';
import type { Plan } from '../../core/plan/plan';
import type { SheetContent, WorkbookContent } from '../../core/returns/workbook-content';
import { contentOf } from '../../documents/content-of';
import { describedContent } from '../../documents/described-content';
import type { KeptSheet, WorkbookDescription } from '../../documents/sheet';

/** The workbook in memory at one moment; every change makes a new one. */
export interface MemorySnapshot {
  file: string;
  /** Sheets with a description, which can be written to and printed. */
  own: WorkbookDescription;
  /** The content of all other sheets, which are read-only. */
  others: readonly SheetContent[];
  /** The other sheets in the form in which they are printed again. */
  kept: readonly KeptSheet[];
  /** As in `WorkbookContent`. */
  extras: readonly string[];
  /** The plan and the partner's id where the workbook is a return, whose formulas are then worked out at each edit. */
  issued?: { plan: Plan; partner: string } | undefined;
}

/** The snapshot as a reading of the workbook would give it. */
export function snapshotContent({ file, own, others, extras }: MemorySnapshot): WorkbookContent {
  const content = contentOf(own, file);
  return { ...content, sheets: [...content.sheets, ...others], extras };
}

/** All sheets, as they are shown. */
export function snapshotDescription({ own, others }: MemorySnapshot): WorkbookDescription {
  return { ...own, sheets: [...own.sheets, ...others.map(describedContent)] };
}

/** The snapshot of a workbook that isn't ours: all of its sheets are read-only. */
export function snapshotAsRead({ file, sheets, properties, extras }: WorkbookContent): MemorySnapshot {
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

/** A file opened in memory, and how the snapshot differs from the file. */
export interface OpenedFile {
  snapshot: MemorySnapshot;
  /** What can't be kept, in words that go on from "This can't be kept:". */
  lost: readonly string[];
  /** Findings about the file that no longer hold in the snapshot. */
  putRight: readonly Finding[];
}
