import type { PaneServices } from '../../taskpane/pane-services';
import type { PageStore } from '../page/page-store';
import type { OpenWork } from './open-work';

/** The pane's services beside the sheets of an open file. */
export function paneServices(work: OpenWork, page: PageStore): PaneServices {
  const { theme, today, offline } = page.browser;
  return {
    open: () => work.opened(),
    // The page shows its own notice for a trouble.
    openExample: () => page.openExample().then(() => undefined),
    openFile: () => page.choose(),
    goTo: (place) => work.workbook.goTo(place),
    get worksOffline() {
      return offline.getState().isReady;
    },
    theme,
    today,
    links: {},
  };
}
