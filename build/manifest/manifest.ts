/** The address of the development server. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';

/**
 * The manifest for an add-in that is served from an address. `version` is the package's, with three parts; the manifest
 * gets a fourth, 0.
 */
export function manifestFrom(template: string, { address, version }: { address: string; version: string }): string {
  const folder = folderOf(address);
  const values: Readonly<Record<string, string>> = {
    address: folder,
    origin: new URL(folder).origin,
    version: `${version}.0`,
  };
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => escapeXml(values[name] ?? ''));
}

/** The address of the folder that holds the pages, with a slash at its end. */
export function folderOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:')
    throw new Error(
      `"${address}" isn't an address that Excel loads add-ins from. It has to begin with https:// and be complete: https://returns.council.example/`,
    );
  if (url.search !== '' || url.hash !== '' || url.username !== '')
    throw new Error(
      `"${address}" is to be the address of a folder, with nothing after it: https://returns.council.example/`,
    );
  if (/\.html?$/.test(url.pathname))
    throw new Error(
      `"${address}" is the address of a page. Name the folder that holds the pages: ${new URL('./', url).href}`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
