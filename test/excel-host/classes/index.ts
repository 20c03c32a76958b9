import type { ClassTable } from '../class-table';
import { bindingClasses } from './bindings';
import { conditionalFormatClasses } from './conditional-formats';
import { dataValidationClasses } from './data-validation';
import { documentPropertyClasses } from './document-properties';
import { filterClasses } from './filters';
import { formatClasses } from './formats';
import { freezePanesClasses } from './freeze-panes';
import { nameClasses } from './names';
import { pageBreakClasses } from './page-breaks';
import { pageLayoutClasses } from './page-layout';
import { protectionClasses } from './protection';
import { rangeClasses } from './range';
import { rangeAreasClasses } from './range-areas';
import { rangeViewClasses } from './range-view';
import { runtimeClasses } from './runtime';
import { settingClasses } from './settings';
import { sheetPropertyClasses } from './sheet-properties';
import { tablePartClasses } from './table-parts';
import { tableClasses } from './tables';
import { workbookClasses } from './workbook';
import { worksheetClasses } from './worksheets';

/** Every class of Excel's API that is emulated. */
export const CLASSES: ClassTable = new Map([
  ...runtimeClasses,
  ...workbookClasses,
  ...worksheetClasses,
  ...rangeClasses,
  ...rangeAreasClasses,
  ...rangeViewClasses,
  ...formatClasses,
  ...dataValidationClasses,
  ...conditionalFormatClasses,
  ...protectionClasses,
  ...nameClasses,
  ...freezePanesClasses,
  ...pageLayoutClasses,
  ...documentPropertyClasses,
  ...settingClasses,
  ...bindingClasses,
  ...filterClasses,
  ...pageBreakClasses,
  ...sheetPropertyClasses,
  ...tableClasses,
  ...tablePartClasses,
]);
