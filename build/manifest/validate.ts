/**
 * `npm run validate`: checks a manifest by the rules that need no network, then, where there is a network, by
 * Microsoft's own service. `--offline` leaves out the service.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { MANIFEST, runTool } from '../development/office-tools';
import { runScript } from '../run-script';
import { manifestFaults } from './manifest-faults';

const USAGE = 'Use: npm run validate -- [--offline] [MANIFEST]';

/** The service to which Microsoft's validator sends the manifest. */
const SERVICE = 'https://validationgateway.omex.office.net/';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

await runScript(USAGE, async () => {
  const { values, positionals } = parseArgs({
    options: { offline: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [manifest = 'manifest.xml'] = positionals;
  const faults = manifestFaults(await readFile(manifest, 'utf8'));
  if (faults.length > 0) throw new Error([`${manifest} can't be used:`, ...faults].join('\n  '));
  say(`${manifest} keeps the rules that can be held offline.`);
  if (values.offline) return;
  if (!(await isReachable(SERVICE))) say("Microsoft's validator can't be reached from here, so it hasn't been asked.");
  else if (!(await runTool(MANIFEST, ['validate', manifest]))) {
    throw new Error("Microsoft's validator refused it, or couldn't be run. What it said stands above.");
  }
});

/** True where anything at all answers at an address within 5 seconds. */
async function isReachable(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    return false;
  }
}
