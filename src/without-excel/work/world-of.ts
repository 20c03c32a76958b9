import type { PaneServices } from '../../taskpane/pane-services';
import type { PageStore } from '../page/page-store';
import type { OpenWork } from './open-work';

/** What the pane needs, beside the sheets of an open file. */
export function worldOf(work: OpenWork, page: PageStore): PaneServices {
  const { theme, today, offline } = page.edges;
  return {
    open: () => work.opened(),
    // The page itself tells what goes wrong.
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
