import type { Browser } from 'playwright-core';
import { BLACK, DARK, LIGHT, type Theme } from '../../excel-host/surroundings';
import type { NamedBytes } from '../../../src/workflows/ports';
import type { Look } from '../browser';
import type { ExcelOptions, InExcel } from '../excel/opened-in-excel';
import type { Desk } from '../journeys/desk';
import { besideExcel, deskBeside } from '../journeys/in-excel';
import { lookingOver } from '../journeys/look-over';
import { withMouse } from '../journeys/with-mouse';

/** Office's colours around the pane, and those of the browser in it: Windows forces colours where Office is black. */
export const THEMES = [
  { name: 'light', theme: LIGHT, colours: ['light'] },
  { name: 'dark', theme: DARK, colours: ['light'] },
  { name: 'black', theme: BLACK, colours: ['light', 'forced'] },
] as const;

interface Themed {
  name: string;
  theme: Theme;
  colours: Parameters<typeof lookingOver>[2];
}

const look = (name: string): Look => ({ name, width: 320, height: 640, options: { reducedMotion: 'reduce' } });

/** Goes to states of the pane in Excel, and holds that axe finds nothing in any, and that nothing is cut off or too small. */
export async function lookedBeside(
  browser: Browser,
  { name, theme, colours }: Themed,
  file: NamedBytes,
  work: (desk: Desk, excel: InExcel) => Promise<void>,
  options: Partial<ExcelOptions> = {},
): Promise<void> {
  const found: string[] = [];
  await besideExcel(
    browser,
    look(name),
    file,
    async (excel) => {
      await work(
        deskBeside(excel, withMouse(excel.page), lookingOver(excel.page, look(`pane ${name}`), colours, found)),
        excel,
      );
    },
    { theme, ...options },
  );
  expect(found).toEqual([]);
}
