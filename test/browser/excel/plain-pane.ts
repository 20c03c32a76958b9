import type { BrowserContext } from 'playwright-core';
import { OFFICE_JS_ADDRESSES } from '../../../src/taskpane/office-js-address';

/** Where the plain page is answered; nothing real is there. */
export const PLAIN_PANE = 'https://plain-pane.example/pane.html';

const PAGE = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>Plain pane</title>
    <script src="${OFFICE_JS_ADDRESSES[0]}"></script>
  </head>
  <body><main><h1>Plain pane</h1></main></body>
</html>`;

/** A page with nothing on it but office.js's production tag, for tests that talk to Excel themselves. */
export async function routePlainPane(context: BrowserContext): Promise<void> {
  await context.route(PLAIN_PANE, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
}
