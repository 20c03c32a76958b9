/**
 * Where Microsoft serves office.js, the present address first. Microsoft is moving from the second
 * host to the first; a firewall may know only one of them.
 */
export const OFFICE_JS_ADDRESSES = [
  'https://officeapis.public.onecdn.static.microsoft/1/office.js',
  'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
] as const;

/** The hosts to allow, in a firewall and in the page's content security policy. */
export const OFFICE_JS_HOSTS: readonly string[] = OFFICE_JS_ADDRESSES.map((address) => new URL(address).host);
