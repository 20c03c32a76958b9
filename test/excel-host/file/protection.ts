import type { SheetProtection } from 'hucre';
import type { Lock } from '../workbook/model';

const ALLOWED = [
  ['formatCells', 'allowFormatCells'],
  ['formatColumns', 'allowFormatColumns'],
  ['formatRows', 'allowFormatRows'],
  ['insertColumns', 'allowInsertColumns'],
  ['insertRows', 'allowInsertRows'],
  ['insertHyperlinks', 'allowInsertHyperlinks'],
  ['deleteColumns', 'allowDeleteColumns'],
  ['deleteRows', 'allowDeleteRows'],
  ['sort', 'allowSort'],
  ['autoFilter', 'allowAutoFilter'],
  ['pivotTables', 'allowPivotTables'],
  ['objects', 'allowEditObjects'],
  ['scenarios', 'allowEditScenarios'],
] as const;

/** A file's protection by Office.js's names; undefined where the sheet isn't protected. */
export function lockFrom(protection: SheetProtection | undefined): Lock | undefined {
  if (!protection?.sheet) return undefined;
  const selectionMode =
    protection.selectLockedCells !== false ? 'Normal' : protection.selectUnlockedCells !== false ? 'Unlocked' : 'None';
  return {
    options: {
      ...Object.fromEntries(ALLOWED.map(([file, office]) => [office, protection[file] === true])),
      selectionMode,
    },
  };
}

export function protectionFor(lock: Lock | undefined): SheetProtection | undefined {
  if (!lock) return undefined;
  const { selectionMode = 'Normal' } = lock.options;
  const allowed = ALLOWED.map(([file, office]) => [file, lock.options[office] === true]);
  return {
    sheet: true,
    selectLockedCells: selectionMode === 'Normal',
    selectUnlockedCells: selectionMode !== 'None',
    ...Object.fromEntries(allowed),
    ...(lock.password !== undefined && { password: lock.password }),
  };
}
