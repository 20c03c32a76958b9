import type { CouncilYear } from '../../core/consolidation/council-year';
import type { WorkbookDescription } from '../sheet';
import { decisionsSheet } from './decisions-sheet';
import { figuresSheet } from './figures-sheet';
import { findingsSheet } from './findings-sheet';
import { narrativeSheet } from './narrative-sheet';
import { notesSheet } from './notes-sheet';
import { planSheets } from './plan-sheets';
import { receiptsSheet } from './receipts-sheet';
import { recordSheet } from './record-sheet';
import { summarySheet } from './summary-sheet';
import { textsSheet } from './texts-sheet';
import { resultsOf } from './year-results';

/** The council's workbook of one plan and period: summary, figures, texts, findings, receipts, decisions and the plan. */
export function councilWorkbook(year: CouncilYear): WorkbookDescription {
  const { plan } = year;
  const results = resultsOf(year);
  return {
    title: `${plan.title}: ${plan.period.label}`,
    subject: `Returns, statuses and texts for ${plan.period.label}`,
    author: plan.council.name,
    language: 'en-GB',
    sheets: [
      summarySheet(results),
      decisionsSheet(results),
      figuresSheet(results),
      narrativeSheet(results),
      textsSheet(results),
      findingsSheet(results),
      receiptsSheet(results),
      ...planSheets(plan),
      notesSheet(plan),
      recordSheet(results),
    ],
    names: [],
    properties: new Map([
      ['Plan', plan.id],
      ['Plan version', plan.version],
      ['Period', plan.period.label],
    ]),
    structureProtected: false,
  };
}
