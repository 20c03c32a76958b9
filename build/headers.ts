import { policyInHeader } from './content-security-policy';

const PAGES = { 'taskpane.html': 'taskpane', 'index.html': 'without-excel' } as const;

/** Matches files whose names contain a hash of their content, so that browsers may keep them for good. */
const HASHED = /^(scripts|files)\//;

/** The HTTP headers that a web server is to send with a file of the build. */
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
