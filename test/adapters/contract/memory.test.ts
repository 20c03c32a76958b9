import { openInMemory } from '../../../src/adapters/memory/open-in-memory';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readKeptSheets } from '../../../src/adapters/xlsx/read-kept-sheets';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { Trouble } from '../../../src/core/trouble';
import { openWorkbookContract } from './open-workbook-contract';

openWorkbookContract('in memory', async (file) => {
  const workbook = await openInMemory(file, { read: readWorkbook, keep: readKeptSheets, print: printWorkbook });
  if (workbook instanceof Trouble) throw workbook;
  return {
    workbook,
    saved: async () => {
      const saved = await workbook.save();
      if (saved instanceof Trouble) throw saved;
      return saved.bytes;
    },
  };
});
