import type { WorkbookDescription } from '../sheet';
import type { CouncilState } from './council-state';
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

/** The council's workbook of one plan and period: summary, figures, texts, findings, receipts, decisions and the plan. */
export function councilWorkbook(state: CouncilState): WorkbookDescription {
  const { plan } = state;
  return {
    title: `${plan.title}: ${plan.period.label}`,
    subject: `Returns, statuses and texts for ${plan.period.label}`,
    author: plan.council.name,
    language: 'en-GB',
    sheets: [
      summarySheet(state),
      decisionsSheet(state),
      figuresSheet(state),
      narrativeSheet(state),
      textsSheet(state),
      findingsSheet(state),
      receiptsSheet(state),
      ...planSheets(plan),
      notesSheet(plan),
      recordSheet(state),
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
