/** Where a built page is served while the browser tests run. */
export function addressOf(page: 'taskpane.html' | 'index.html'): string {
  const served = process.env['PARTNER_RETURNS_SERVED'];
  if (served === undefined) throw new Error('No pages are served: run the browser tests by `npm run test:browser`.');
  return new URL(page, served).href;
}
