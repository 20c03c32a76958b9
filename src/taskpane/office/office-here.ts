import { browserTimer } from '../browser-timer';
import { OfficeInPage } from './ready-office';

/**
 * This page's Office. It's a script of its own, which runs before the pane's: office.js takes as long to
 * arrive and to find Excel as the pane to be made ready, and neither needs the other for it.
 */
export const officeHere = new OfficeInPage(window, browserTimer);
void officeHere.ready();
