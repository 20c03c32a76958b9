import { recogniseWorkbook } from '../../../src/workflows/open-return/recognise-workbook';
import { exampleCouncil } from '../../builders/opened-example';
import { TimeInHand, WorkbookInHand } from '../../builders/workbook-in-hand';

it('takes a council workbook for what it is, and not for a return that can’t be read', async () => {
  const opened = await recogniseWorkbook(new WorkbookInHand(await exampleCouncil()), { timer: new TimeInHand() });
  expect(opened.kind).toBe('council');
});
