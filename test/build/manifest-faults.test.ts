import { readFileSync } from 'node:fs';
import { manifestFaults } from '../../build/manifest/manifest-faults';

const manifest = readFileSync('manifest.xml', 'utf8');

/** The faults of the manifest after one change, which must have changed something. */
function faultsAfter(from: string | RegExp, to: string): readonly string[] {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return manifestFaults(changed);
}

describe('the rules of a manifest that are held offline', () => {
  it('find nothing in the manifest for development', () => {
    expect(manifestFaults(manifest)).toEqual([]);
  });

  it('find XML that is cut off, and a file that is no manifest', () => {
    expect(manifestFaults(manifest.slice(0, 900)).join()).toMatch(/^The manifest isn't well-formed XML: /);
    expect(manifestFaults('<html/>')).toEqual(['The manifest must begin with <OfficeApp>, and begins with <html>.']);
    expect(manifestFaults('')).toHaveLength(1);
  });

  it.each([
    [/<ProviderName>.*<\/ProviderName>/, '', '<ProviderName> is missing.'],
    [/<Id>.*<\/Id>/, '<Id>partner-returns</Id>', '<Id> must be a GUID, and is "partner-returns".'],
    [/<Version>.*<\/Version>/, '<Version>one</Version>', '<Version> must be up to four numbers, and is "one".'],
    [/<SupportUrl/, '<Support/><SupportUrl', '<OfficeApp> may not hold <Support>.'],
    [/resid="Open.Label"/, 'resid="Opened"', "The resource Opened is used and isn't defined."],
    [/resid="Open.Label"/, 'resid="Check.Label"', "The resource Open.Label is defined and isn't used."],
    [/<DisplayName DefaultValue="[^"]*"/, '<DisplayName DefaultValue=""', '<DisplayName> is empty.'],
    [
      /<DisplayName DefaultValue="[^"]*"/,
      `<DisplayName DefaultValue="${'a'.repeat(126)}"`,
      '<DisplayName> has more than 125 characters.',
    ],
    [
      /<IconUrl DefaultValue="https:/,
      '<IconUrl DefaultValue="http:',
      'The address "http://localhost:3000/icons/partner-returns-32.png" of <IconUrl> must begin with https:// and be complete.',
    ],
    [/<bt:Image size="80" [^>]*>/, '', 'An icon lacks its picture of 80 pixels.'],
  ])('find what Office would refuse: %s as %s', (from, to, fault) => {
    expect(faultsAfter(from, to)).toContain(fault);
  });

  it('find parts in an order that Office refuses', () => {
    const moved = manifest
      .replace(/\s*<Permissions>.*<\/Permissions>/, '')
      .replace('<Id>', '<Permissions>x</Permissions><Id>');
    expect(manifestFaults(moved).join()).toMatch(/^The parts of <OfficeApp> must stand in this order: Id, Version,/);
  });
});
