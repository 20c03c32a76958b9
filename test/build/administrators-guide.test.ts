import { readFileSync } from 'node:fs';
import { EXCEL_FRAMES, policyInHeader, policyInPage } from '../../build/content-security-policy';
import { headersOf } from '../../build/headers';
import { OFFICE_JS_HOSTS } from '../../src/taskpane/office-js-address';

const guide = readFileSync('docs/administrators.md', 'utf8');

describe('the guide for administrators', () => {
  it('names every header that the pages are served with', () => {
    for (const name of ['scripts/pane.0123456789ab.js', 'index.html'])
      expect(guide).toContain(headersOf(name)['Cache-Control']);
    for (const page of ['taskpane', 'without-excel'] as const)
      expect(guide).toContain(policyInHeader(page).slice(policyInPage(page).length + 2));
    expect(guide.split(`frame-ancestors 'self' ${EXCEL_FRAMES.join(' ')}`)).toHaveLength(3);
  });

  it('names both hosts of office.js', () => {
    for (const host of OFFICE_JS_HOSTS) expect(guide).toContain(`https://${host}`);
  });
});
