import { Trouble } from '../../../src/core/trouble';
import { AskedFromOutside } from '../../../src/taskpane/asked';
import { excelWorld, type ExcelParts, type Reading } from '../../../src/taskpane/office/excel-world';
import { openedWorkbook } from '../../../src/workflows/open-return/opened-workbook';
import { exampleReturns } from '../../builders/opened-example';
import { TimeInHand, WorkbookInHand } from '../../builders/workbook-in-hand';

function readingOf(partner: string): Reading {
  const content = exampleReturns().returns.get(partner);
  if (!content) throw new Error(`${partner} is no partner of the example`);
  return { workbook: new WorkbookInHand(content), openedWorkbook: (workbook) => openedWorkbook(workbook, { timer: new TimeInHand() }) };
}

function parts(more: Partial<ExcelParts> = {}): ExcelParts {
  const reading = readingOf('kent-police');
  return {
    ready: () => Promise.resolve(undefined),
    reading: () => Promise.resolve(reading),
    openCopy: () => Promise.resolve(undefined),
    example: () => Promise.resolve(new Uint8Array([80, 75])),
    theme: { current: () => 'light', subscribe: () => () => undefined },
    today: () => '2022-05-11',
    asked: new AskedFromOutside(),
    withoutExcel: 'index.html',
    ...more,
  };
}

const unreachable = new Trouble('office-unreachable', "office.js didn't load.", 'Allow its hosts.');

describe('the world in Excel', () => {
  it('opens what is open in Excel, and keeps it for the ribbon', async () => {
    const { world, opened } = excelWorld(parts());
    const found = await world.open();
    expect(found.kind).toBe('return');
    expect(await opened()).toBe(found);
  });

  it('opens it for the ribbon where the pane never has', async () => {
    expect((await excelWorld(parts()).opened()).kind).toBe('return');
  });

  it('tells that Excel cannot be reached, and tries again', async () => {
    const answers = [unreachable, undefined];
    const { world } = excelWorld(parts({ ready: () => Promise.resolve(answers.shift()) }));
    expect(await world.open()).toEqual({ kind: 'trouble', trouble: unreachable });
    expect((await world.open()).kind).toBe('return');
  });

  it('tells that its own code could not be fetched', async () => {
    const { world } = excelWorld(parts({ reading: () => Promise.reject(new Error('Loading chunk 7 failed.')) }));
    expect(await world.open()).toMatchObject({ kind: 'trouble', trouble: { message: "A part of Partner Returns couldn't be loaded." } });
  });

  it('opens the example beside what is open, and says where it could not be fetched', async () => {
    const opened: number[] = [];
    const openCopy: ExcelParts['openCopy'] = (bytes) => {
      opened.push(bytes.length);
      return Promise.resolve(undefined);
    };
    expect(await excelWorld(parts({ openCopy })).world.openExample()).toBeUndefined();
    expect(opened).toEqual([2]);
    const offline = excelWorld(parts({ openCopy, example: () => Promise.reject(new TypeError('Failed to fetch')) }));
    expect(await offline.world.openExample()).toMatchObject({ message: "The example couldn't be loaded." });
  });
});
