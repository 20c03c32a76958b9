import type { Tone } from './report';
import type { Role } from './sheet';

/**
 * How a role looks, for every printer. Colours are six hex digits without '#', sizes are points. Each text colour has a
 * contrast of at least 4.5 to 1 with the colour behind it (WCAG 2.2, AA).
 */
export interface Look {
  size: number;
  bold: boolean;
  underlined: boolean;
  /** Colour of the text. */
  ink: string;
  /** Colour behind the text; absent for the page's white. */
  fill?: string;
  /** Colour of a thin line on all four sides. */
  border?: string;
  wrap: boolean;
  align: 'left' | 'right';
  vertical: 'top' | 'centre';
  /** False where people type into a protected sheet. */
  locked: boolean;
}

/** A sans serif font that every desktop has. */
export const FONT = 'Arial';
export const BODY_SIZE = 12;
export const PAPER = 'FFFFFF';

/** The line between the rows of a table. */
export const TABLE_LINE = 'C5CED5';
/** Colour of the bars behind numbers, pale enough for the numbers to be read. */
export const BAR = 'B5CDD9';
/** Colour of titles, headings, heavy lines and focus outlines. */
export const ACCENT = '1F5568';

const INK = '1D2B33';
const QUIET_INK = '46525B';
/** Contrast of at least 3 to 1 with white and with the fill of entry cells, so that the cell's edge is seen. */
const ENTRY_BORDER = '8F7A32';

const DEFAULT_LOOK: Look = {
  size: BODY_SIZE,
  bold: false,
  underlined: false,
  ink: INK,
  wrap: true,
  align: 'left',
  vertical: 'top',
  locked: true,
};
const look = (differences: Partial<Look>): Look => ({ ...DEFAULT_LOOK, ...differences });
const entry: Look = look({ fill: 'FFFAE3', border: ENTRY_BORDER, locked: false });

const STATUS_COLOURS: Record<Tone, { ink: string; fill: string }> = {
  good: { ink: '1C5230', fill: 'E3F1E7' },
  partly: { ink: '664500', fill: 'FDF0D5' },
  bad: { ink: '8A1F14', fill: 'FBE5E2' },
  missing: { ink: '4A3A7A', fill: 'ECE8F5' },
  open: { ink: '1A4870', fill: 'E2EDF7' },
  neutral: { ink: '46525B', fill: 'EDEFF1' },
};

const status = (tone: Tone): Look => look(STATUS_COLOURS[tone]);

export const LOOKS: Record<Role, Look> = {
  'title': look({ size: 18, bold: true, ink: ACCENT, wrap: false, vertical: 'centre' }),
  'headline': look({ size: 14, bold: true }),
  'heading': look({ size: 14, bold: true, ink: ACCENT }),
  'text': DEFAULT_LOOK,
  'note': look({ ink: QUIET_INK }),
  'label': look({ bold: true }),
  'header': look({ bold: true, fill: 'DDE6EB', border: 'A9B7C0' }),
  'entry-header': look({ bold: true, ink: '3A2F00', fill: 'F7E8B0', border: ENTRY_BORDER }),
  entry,
  'entry-text': entry,
  /** Doesn't wrap: a number too wide for its column is shown as #### in spreadsheets. */
  'figure': look({ align: 'right', wrap: false }),
  'computed': look({ ink: QUIET_INK, fill: 'F3F5F6' }),
  'fault': look({ bold: true, ...STATUS_COLOURS.bad }),
  'link': look({ underlined: true, ink: '0A5590' }),
  'status-good': status('good'),
  'status-partly': status('partly'),
  'status-bad': status('bad'),
  'status-missing': status('missing'),
  'status-open': status('open'),
  'status-neutral': status('neutral'),
};
