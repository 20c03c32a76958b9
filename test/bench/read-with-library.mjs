/**
 * Reads every cell of the workbooks of a folder with another library. Arguments: sheetjs or exceljs, the folder.
 * Each library is loaded alone, as a program that uses it would.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [library, folder] = process.argv.slice(2);

const LIBRARIES = {
  async sheetjs() {
    const { read } = await import('@e965/xlsx');
    return (path) => read(readFileSync(path));
  },
  async exceljs() {
    const { default: excel } = await import('exceljs');
    return (path) => new excel.Workbook().xlsx.readFile(path);
  },
};

const readWorkbook = await LIBRARIES[library]();
for (const name of readdirSync(folder).sort()) await readWorkbook(join(folder, name));
