import { readFile } from 'node:fs/promises';
import type { BrowserContext, Route } from 'playwright-core';
import { OFFICE_JS_ADDRESSES } from '../../../src/taskpane/office-js-address';
import { officeFile } from '../../excel-host/client/office-files';

/** Which of Microsoft's addresses answer: the present one and the older one, one of them, or none. */
export type OfficeJs = 'both' | 'the present one' | 'the older one' | 'none' | 'silent';

const [present, older] = OFFICE_JS_ADDRESSES.map((address) => new URL(address).host);

/** Answers both addresses of office.js, and those of its parts, from the installed package as it is. */
export async function routeOfficeJs(context: BrowserContext, which: OfficeJs): Promise<void> {
  await context.route(
    ({ host }) => host === present || host === older,
    async (route) => {
      const { host } = new URL(route.request().url());
      if (which === 'silent') return;
      const isBlocked =
        which === 'none' ||
        (which === 'the present one' && host !== present) ||
        (which === 'the older one' && host !== older);
      await (isBlocked ? route.abort('blockedbyclient') : answer(route));
    },
  );
}

async function answer(route: Route): Promise<void> {
  const url = route.request().url();
  const isScript = new URL(url).pathname.endsWith('.js');
  const body = await readFile(officeFile(url)).catch(() => undefined);
  if (!body) return route.fulfill({ status: 404, body: '' });
  await route.fulfill({
    status: 200,
    contentType: isScript ? 'text/javascript' : 'application/octet-stream',
    headers: { 'access-control-allow-origin': '*' },
    body,
  });
}
