import { OFFICE_JS_HOSTS } from '../src/taskpane/office-js-address';

export type Page = 'taskpane' | 'without-excel';

/**
 * The hash of an empty text, which allows empty <style> elements and no others: Fluent makes empty ones and adds its
 * rules by script, which a policy doesn't forbid.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The sites that show an add-in in a frame: Excel for the web, and SharePoint and Teams around it. */
export const EXCEL_FRAMES = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.microsoft365.com',
  'https://*.live.com',
  'https://teams.microsoft.com',
];

const officeHosts = OFFICE_JS_HOSTS.map((host) => `https://${host}`);

const everywhere = {
  'default-src': ["'none'"],
  'style-src': ["'self'", EMPTY_STYLE],
  'img-src': ["'self'", 'data:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

const directives: Readonly<Record<Page, Readonly<Record<string, readonly string[]>>>> = {
  'taskpane': {
    ...everywhere,
    'script-src': ["'self'", ...officeHosts],
    'connect-src': ["'self'"],
    // Where Excel for the web runs on a server of one's own, office.js asks the person in a frame whether to trust it.
    'frame-src': officeHosts,
  },
  'without-excel': {
    ...everywhere,
    'script-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['partner-returns', 'partner-returns-scripts'],
  },
};

const formatPolicy = (all: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(all)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/** The policy for the page's own <meta>; `connect` adds the development server's socket. */
export function policyInPage(page: Page, connect: readonly string[] = []): string {
  const own = directives[page];
  return formatPolicy({ ...own, 'connect-src': [...(own['connect-src'] ?? []), ...connect] });
}

/** The policy as an HTTP header; only a header can say who may show the page in a frame. */
export function policyInHeader(page: Page): string {
  const frames = page === 'taskpane' ? ["'self'", ...EXCEL_FRAMES] : ["'none'"];
  return `${policyInPage(page)}; ${formatPolicy({ 'frame-ancestors': frames })}`;
}
