import type { WorkbookCheck } from '../check';
import { check as changedDefinition } from './changed-definition';
import { check as changedSinceSignOff } from './changed-since-sign-off';
import { check as damagedDefinitions } from './damaged-definitions';
import { check as extraColumn } from './extra-column';
import { check as extraContent } from './extra-content';
import { check as extraRow } from './extra-row';
import { check as hiddenContent } from './hidden-content';
import { check as lateSignOff } from './late-sign-off';
import { check as missingColumn } from './missing-column';
import { check as missingIdentity } from './missing-identity';
import { check as missingIssuedColumn } from './missing-issued-column';
import { check as missingRow } from './missing-row';
import { check as missingSheet } from './missing-sheet';
import { check as missingTable } from './missing-table';
import { check as otherDefinition } from './other-definition';
import { check as otherPeriod } from './other-period';
import { check as otherPlan } from './other-plan';
import { check as otherPlanVersion } from './other-plan-version';
import { check as renamedColumn } from './renamed-column';
import { check as repeatedColumn } from './repeated-column';
import { check as repeatedRow } from './repeated-row';
import { check as repeatedTable } from './repeated-table';
import { check as signOffDate } from './sign-off-date';
import { check as strayValue } from './stray-value';
import { check as struckOut } from './struck-out';
import { checks as templateVersion } from './template-version';
import { check as unknownPartner } from './unknown-partner';
import { checks as unreadAnnotation } from './unread-annotation';
import { check as unseenSigns } from './unseen-signs';
import { check as unsigned } from './unsigned';

/** The checks of the file as a whole: is it the right one, is it as it was issued, and is it signed? */
export const WORKBOOK_CHECKS: readonly WorkbookCheck[] = [
  otherPlan,
  otherPeriod,
  unknownPartner,
  otherPlanVersion,
  otherDefinition,
  ...templateVersion,
  missingIdentity,
  damagedDefinitions,
  changedDefinition,
  missingSheet,
  missingTable,
  repeatedTable,
  missingColumn,
  missingIssuedColumn,
  renamedColumn,
  extraColumn,
  repeatedColumn,
  missingRow,
  extraRow,
  repeatedRow,
  struckOut,
  strayValue,
  ...unreadAnnotation,
  unseenSigns,
  hiddenContent,
  extraContent,
  unsigned,
  signOffDate,
  lateSignOff,
  changedSinceSignOff,
];
