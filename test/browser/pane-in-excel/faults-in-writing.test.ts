import type { Browser } from 'playwright-core';
import { launchedBrowser } from '../browser';
import { WRITERS } from './faults-actions';
import { CODES, spread } from './faults-asked';
import { completeAfter, seenThrough, together } from './faults-met';

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

describe.each(
  Object.entries(WRITERS).map(([name, action], turn) => [name, action, spread(action.trips, turn)] as const),
)('%s', (_, action, cases) => {
  it('meets every code in one of its round trips', () => {
    expect(new Set(cases.map(({ code }) => code))).toEqual(new Set(CODES));
  });

  it.each(action.trips.map((trip, index) => [index + 1, trip] as const))(
    'is as before or complete, says what happened and goes on, whenever round trip %i (%s) goes wrong',
    async (trip) => {
      const complete = await completeAfter(browser, action);
      await together(
        cases.filter(({ sync }) => sync === trip),
        (each) => seenThrough(browser, action, each, complete),
      );
    },
  );
});
