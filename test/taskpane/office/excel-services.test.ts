import { createStore } from 'zustand/vanilla';
import { Trouble } from '../../../src/core/trouble';
import { RibbonRequests } from '../../../src/taskpane/ribbon/ribbon-requests';
import type { ThemeName } from '../../../src/taskpane/theme/theme-store';
import { excelServices, type ExcelParts } from '../../../src/taskpane/office/excel-services';
import { exampleReturns } from '../../builders/opened-example';
import { TimeInHand, WorkbookInHand } from '../../builders/workbook-in-hand';

function workbookOf(partner: string): WorkbookInHand {
  const content = exampleReturns().returns.get(partner);
  if (!content) throw new Error(`${partner} is no partner of the example`);
  return new WorkbookInHand(content);
}

function parts(more: Partial<ExcelParts> = {}): ExcelParts {
  return {
    ready: () => Promise.resolve(undefined),
    workbook: workbookOf('kent-police'),
    timer: new TimeInHand(),
    openCopy: () => Promise.resolve(undefined),
    example: () => Promise.resolve(new Uint8Array([80, 75])),
    theme: createStore<ThemeName>(() => 'light'),
    today: () => '2022-05-11',
    requests: new RibbonRequests(),
    withoutExcel: 'index.html',
    ...more,
  };
}

const readingsOf = ({ calls }: WorkbookInHand): number => calls.filter((call) => call === 'read').length;

const unreachable = new Trouble('office-unreachable', "office.js didn't load.", 'Allow its hosts.');

describe('the services in Excel', () => {
  it('opens what is open in Excel, and keeps it for the ribbon', async () => {
    const { services, opened } = excelServices(parts());
    const found = await services.open();
    expect(found.kind).toBe('return');
    expect(await opened()).toBe(found);
  });

  it('opens it for the ribbon where the pane never has', async () => {
    expect((await excelServices(parts()).opened()).kind).toBe('return');
  });

  it('tells that Excel cannot be reached, and tries again', async () => {
    const answers = [unreachable, undefined];
    const { services } = excelServices(parts({ ready: () => Promise.resolve(answers.shift()) }));
    expect(await services.open()).toEqual({ kind: 'trouble', trouble: unreachable });
    expect((await services.open()).kind).toBe('return');
  });

  it('shows at first what was found before there was a pane, and reads anew when asked again', async () => {
    const workbook = workbookOf('kent-police');
    const { services, opened } = excelServices(parts({ workbook }));
    expect(services.found?.()).toBeUndefined();
    const before = await opened();
    expect(services.found?.()).toBe(before);
    expect(await services.open()).toBe(before);
    const again = await services.open();
    expect(again).not.toBe(before);
    expect(services.found?.()).toBeUndefined();
    expect(await opened()).toBe(again);
    expect(readingsOf(workbook)).toBe(2);
  });

  it('asks nothing of the workbook before Excel is ready', async () => {
    const workbook = workbookOf('kent-police');
    let isReady: () => void = () => undefined;
    const { opened } = excelServices(
      parts({ workbook, ready: () => new Promise((resolve) => (isReady = () => resolve(undefined))) }),
    );
    const opening = opened();
    await Promise.resolve();
    expect(readingsOf(workbook)).toBe(0);
    isReady();
    expect((await opening).kind).toBe('return');
    expect(readingsOf(workbook)).toBe(1);
  });

  it('opens the example beside what is open, and says where it could not be fetched', async () => {
    const opened: number[] = [];
    const openCopy: ExcelParts['openCopy'] = (bytes) => {
      opened.push(bytes.length);
      return Promise.resolve(undefined);
    };
    expect(await excelServices(parts({ openCopy })).services.openExample()).toBeUndefined();
    expect(opened).toEqual([2]);
    const offline = excelServices(parts({ openCopy, example: () => Promise.reject(new TypeError('Failed to fetch')) }));
    expect(await offline.services.openExample()).toMatchObject({ message: "The example couldn't be loaded." });
  });
});
