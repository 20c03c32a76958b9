import { policyInHeader } from './content-security-policy';

const PAGES = { 'taskpane.html': 'taskpane', 'index.html': 'without-excel' } as const;

/** Everything whose name follows from its content. */
const HASHED = /^(scripts|files)\//;

/** What a web server is to send along with a file of the build, by the file's name. */
export function headersOf(name: string): Record<string, string> {
  const page = name === 'taskpane.html' || name === 'index.html' ? PAGES[name] : undefined;
  return {
    'Cache-Control': HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(page === undefined
      ? {}
      : { 'Content-Security-Policy': policyInHeader(page), 'Referrer-Policy': 'no-referrer' }),
  };
}
