/** `npm stop`: takes the add-in that `npm start` put into Excel out of it again. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runScript } from '../run-script';
import { DEBUGGING, HAS_EXCEL, runTool } from './office-tools';

const USAGE = 'Use: npm stop -- [--manifest FILE]';

await runScript(USAGE, async () => {
  const { values } = parseArgs({ options: { manifest: { type: 'string', default: 'manifest.xml' } } });
  const { manifest } = values;
  if (!existsSync(manifest)) throw new Error(`There is no ${manifest}. Name the manifest that npm start used.`);
  if (!HAS_EXCEL.includes(process.platform)) {
    process.stdout.write(
      `There is no Excel on this system (${process.platform}). In Excel for the web, take the add-in out under My add-ins.\n`,
    );
  } else if (!(await runTool(DEBUGGING, ['stop', manifest]))) {
    throw new Error('The add-in could not be taken out of Excel. Close Excel and run npm stop again.');
  }
});
