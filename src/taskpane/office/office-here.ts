import { browserTimer } from '../browser-timer';
import { OfficeInPage } from './ready-office';

/**
 * Starts loading office.js. This is a script of its own, which runs before the pane's, so that office.js loads while
 * the pane's script does.
 */
export const officeHere = new OfficeInPage(window, browserTimer);
void officeHere.ready();
