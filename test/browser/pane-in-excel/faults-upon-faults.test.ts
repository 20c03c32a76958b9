import type { Browser } from 'playwright-core';
import { RETURN_SHEETS } from '../../../src/core/returns/layout';
import type { ExcelHost } from '../../excel-host/excel-host';
import { cellAt, pictureOf } from '../../excel-host/workbook/look-up';
import { launchedBrowser } from '../browser';
import { button } from '../journeys/desk';
import { WHY, WRITERS } from './faults-actions';
import { RAW } from './faults-asked';
import { beginning, completeAfter, holdsPlainWords, told, type Beside } from './faults-met';

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

type Writer = keyof typeof WRITERS;

const valueAt = (host: ExcelHost, sheet: string, cell: string): unknown => cellAt(host.book, sheet, cell).value;
const shows = ({ desk: { pane } }: Beside, words: string): Promise<void> =>
  pane.getByText(words).filter({ visible: true }).first().waitFor();
const presses = ({ desk: { pane, person } }: Beside, name: string): Promise<void> => person.press(button(pane, name));

/** The writing breaks off after so many of its actions, and nobody can look after it: what is there isn't known. */
function breaksOff({ faults }: ExcelHost, after: number | 'half'): void {
  for (const fault of [{ sync: 2, after }, { sync: 3 }, { sync: 4 }])
    faults.ask({ ...fault, code: 'ConnectionFailure', message: RAW });
}

/** What the pane says then, over the cells to look at, and the way on. */
const UNSURE: Readonly<Record<Writer, { title: string; cells: string; goesOn(beside: Beside): Promise<unknown> }>> = {
  'entering': {
    title: "It isn't certain whether what you typed is in the sheet.",
    cells: 'Figures, G5.',
    goesOn: (beside) => presses(beside, 'Try again'),
  },
  'explaining': {
    title: "It isn't certain whether your explanation is in the sheet.",
    cells: 'Figures, L5.',
    async goesOn(beside) {
      await presses(beside, 'Save explanation');
      await shows(beside, 'Nothing is left to explain here.');
      await presses(beside, 'Back');
    },
  },
  'signing off': {
    title: "It isn't certain whether the return is signed off.",
    cells: 'Start here, B',
    goesOn: (beside) => presses(beside, 'Sign off'),
  },
};

const WRITERS_NAMED = Object.entries(WRITERS) as [Writer, (typeof WRITERS)[Writer]][];

describe.each(WRITERS_NAMED)('%s, with the answer lost and nobody to look after it', (name, action) => {
  it('is not said to have changed nothing, and is found to be done when it is tried again', async () => {
    const complete = await completeAfter(browser, action);
    const { title, cells, goesOn } = UNSURE[name];
    await beginning(browser, action, async (beside) => {
      beside.host.events.isOn = false;
      breaksOff(beside.host, Infinity);
      await action.does(beside);
      await shows(beside, title);
      await shows(beside, `Look at these cells: ${cells}`);
      expect(await beside.desk.pane.innerText()).not.toMatch(
        /Nothing was changed|isn't in the sheet yet|Not signed off|Not saved yet|; Return/,
      );
      await holdsPlainWords(beside.desk.pane);
      expect(pictureOf(beside.host.book)).toEqual(complete);
      await goesOn(beside);
      await action.done(beside);
      expect(pictureOf(beside.host.book)).toEqual(complete);
    });
  });
});

it('finds out by itself that all was written, where Excel tells of the change', async () => {
  const complete = await completeAfter(browser, WRITERS['signing off']);
  await beginning(browser, WRITERS['signing off'], async (beside) => {
    breaksOff(beside.host, Infinity);
    await WRITERS['signing off'].does(beside);
    await WRITERS['signing off'].done(beside);
    expect(pictureOf(beside.host.book)).toEqual(complete);
  });
});

it('says which cells to look at where a sign-off stands there by half, and signs when it is tried again', async () => {
  const action = WRITERS['signing off'];
  const complete = await completeAfter(browser, action);
  await beginning(browser, action, async (beside, before) => {
    breaksOff(beside.host, 'half');
    await action.does(beside);
    await shows(beside, 'Look at these cells: Start here, B');
    expect(pictureOf(beside.host.book)).not.toEqual(before);
    await presses(beside, 'Sign off');
    await action.done(beside);
    expect(pictureOf(beside.host.book)).toEqual(complete);
  });
});

/** Where somebody else types at the moment of the fault, what the pane then says, and the way on. */
const OTHERS: Readonly<
  Record<
    Writer,
    {
      at: { sheet: string; cell: string };
      typed: string;
      says: readonly string[];
      goesOn(beside: Beside): Promise<unknown>;
      then: string | number;
    }
  >
> = {
  'entering': {
    at: { sheet: 'Figures', cell: 'G5' },
    typed: '1650',
    says: ['This cell was changed in the sheet meanwhile.', 'In the sheet: 1650', 'You typed: 1700'],
    async goesOn(beside) {
      await presses(beside, 'Use what I typed');
      await WRITERS.entering.done(beside);
    },
    then: 1700,
  },
  'explaining': {
    at: { sheet: 'Figures', cell: 'L5' },
    typed: 'Ask Ann.',
    says: [
      'This is no longer asked about: the entry or its comment was changed meanwhile.',
      'Ask Ann.',
      `You typed: ${WHY}`,
    ],
    async goesOn(beside) {
      await presses(beside, 'Back');
      await WRITERS.explaining.done(beside);
    },
    then: 'Ask Ann.',
  },
  'signing off': {
    at: { sheet: RETURN_SHEETS.start, cell: 'B26' },
    typed: 'Bob',
    says: [
      'Not signed off: the lines for signing were changed in the sheet meanwhile.',
      'Look at them on the sheet, then sign off again.',
    ],
    async goesOn(beside) {
      await presses(beside, 'Sign off');
      await WRITERS['signing off'].done(beside);
    },
    then: 'Ann Lee',
  },
};

describe.each(WRITERS_NAMED)('%s, while somebody else types in the sheet as it goes wrong', (name, action) => {
  const { at, typed, says, goesOn, then } = OTHERS[name];

  it('leaves what somebody else typed into the same cell, says so, and goes on', async () =>
    beginning(browser, action, async (beside) => {
      const { host } = beside;
      host.faults.ask({
        sync: 2,
        code: 'Conflict',
        message: RAW,
        meanwhile: () => host.somebodyElse.type(at.sheet, at.cell, typed),
      });
      await action.does(beside);
      for (const words of says) await shows(beside, words);
      await holdsPlainWords(beside.desk.pane);
      expect(String(valueAt(host, at.sheet, at.cell))).toBe(typed);
      await goesOn(beside);
      expect(valueAt(host, at.sheet, at.cell)).toBe(then);
    }));

  it('puts back its own alone, and takes up what was typed into another cell', async () =>
    beginning(browser, action, async (beside) => {
      const { host } = beside;
      const asked = { sync: 2, trip: 'writes', when: 'half-way', code: 'GeneralException' } as const;
      host.faults.ask({
        sync: 2,
        after: 'half',
        message: RAW,
        meanwhile: () => host.somebodyElse.type('Figures', 'G8', '4800'),
      });
      await action.does(beside);
      await told(beside.desk.pane, action, asked);
      await action.again(beside, asked);
      await action.done(beside);
      expect(valueAt(host, 'Figures', 'G8')).toBe(4800);
      if (name !== 'explaining') await presses(beside, 'Overview');
      await shows(beside, name === 'entering' ? '2 of 7 figures entered' : '7 of 7 figures entered');
      expect(await beside.desk.pane.innerText()).not.toContain('Something was changed after');
    }));
});
