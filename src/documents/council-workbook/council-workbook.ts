import type { CouncilYear } from '../../core/consolidation/council-year';
import type { SheetDescription, WorkbookDescription } from '../sheet';
import { councilFiguresEnteredSheet } from './council-figures-sheet';
import { decisionsSheet } from './decisions-sheet';
import { councilFiguresSheet } from './figures-sheet';
import { findingsSheet } from './findings-sheet';
import { councilNarrativeSheet } from './narrative-sheet';
import { councilNotesSheet } from './notes-sheet';
import type { CouncilSheetId } from './sheet-names';
import { measuresSheet, partnersSheet, prioritiesSheet, themesSheet } from './plan-sheets';
import { receiptsSheet } from './receipts-sheet';
import { recordSheet } from './record-sheet';
import { summarySheet } from './summary-sheet';
import { textsSheet } from './texts-sheet';
import { resultsOf, type YearResults } from './year-results';

/** The function that makes each sheet, in the order of the workbook. */
const SHEET_MAKERS: Readonly<Record<CouncilSheetId, (results: YearResults) => SheetDescription>> = {
  summary: summarySheet,
  decisions: decisionsSheet,
  figures: councilFiguresSheet,
  councilFigures: councilFiguresEnteredSheet,
  narrative: councilNarrativeSheet,
  texts: textsSheet,
  findings: findingsSheet,
  receipts: receiptsSheet,
  themes: themesSheet,
  priorities: prioritiesSheet,
  measures: measuresSheet,
  partners: partnersSheet,
  notes: councilNotesSheet,
  record: recordSheet,
};

/** The council's workbook of one plan and period, with every sheet of its layout. */
export function councilWorkbook(year: CouncilYear): WorkbookDescription {
  const { plan } = year;
  const results = resultsOf(year);
  return {
    title: `${plan.title}: ${plan.period.label}`,
    subject: `Returns, statuses and texts for ${plan.period.label}`,
    author: plan.council.name,
    language: 'en-GB',
    sheets: Object.values(SHEET_MAKERS).map((sheetOf) => sheetOf(results)),
    names: [],
    properties: new Map([
      ['Plan', plan.id],
      ['Plan version', plan.version],
      ['Period', plan.period.label],
    ]),
    structureProtected: false,
  };
}
