import type { Browser, Locator } from 'playwright-core';
import { troubleOf } from '../../../src/adapters/excel/errors';
import type { Prefill } from '../../../src/documents/return-workbook/prefill';
import { until } from '../../builders/until';
import type { ExcelHost } from '../../excel-host/excel-host';
import { pictureOf } from '../../excel-host/workbook/look-up';
import type { Look } from '../browser';
import { button, type Desk } from '../journeys/desk';
import { besideExcel, deskBeside } from '../journeys/in-excel';
import { PARKS_ERRAND } from '../journeys/errands';
import { parksReturn } from '../journeys/parks-return';
import { withMouse } from '../journeys/with-mouse';
import { CODES, DOING, faultOf, mendsItself, RAW, type Asked, type Trip } from './faults-asked';

export const LOOK: Look = { name: 'faults', width: 320, height: 640 };

/** Longest wait for what comes about in Excel, in milliseconds. */
export const PATIENCE = 15_000;

export interface Beside {
  desk: Desk;
  host: ExcelHost;
}

/** What a person does while something goes wrong. */
export interface Action {
  /** The return in which it is done; as it was issued, where it is left out. */
  filled?: Prefill;
  /** The round trips that it takes where all goes well. */
  trips: readonly Trip[];
  /** What comes before it. */
  begins?(beside: Beside): Promise<unknown>;
  does(beside: Beside): Promise<unknown>;
  /** Waits until the pane shows that it is done. */
  done(beside: Beside): Promise<unknown>;
  /** Does what the pane says comes next, once a round trip went wrong that wasn't a reading. */
  again(beside: Beside, asked: Asked): Promise<unknown>;
  /** Over what was refused. */
  title?: string;
}

const FILES = new Map<Prefill | undefined, ReturnType<typeof parksReturn>>();

/** Printed once. */
function fileWith(filled: Prefill | undefined): ReturnType<typeof parksReturn> {
  const file = FILES.get(filled) ?? parksReturn(filled);
  FILES.set(filled, file);
  return file;
}

/** A return in which the action may begin, and how its workbook is then. */
export async function beginning(
  browser: Browser,
  { filled, begins }: Action,
  work: (beside: Beside, before: unknown) => Promise<void>,
): Promise<void> {
  await besideExcel(browser, LOOK, await fileWith(filled), async (excel) => {
    await excel.page.clock.setFixedTime(new Date(PARKS_ERRAND.day));
    const beside = { desk: deskBeside(excel, withMouse(excel.page)), host: excel.host };
    await beside.desk.pane.getByText(filled ? '7 of 7 figures entered' : '0 of 7 figures entered').waitFor();
    await begins?.(beside);
    await work(beside, pictureOf(excel.host.book));
    expect(excel.faults).toEqual([]);
  });
}

const COMPLETE = new Map<Action, Promise<unknown>>();

/** The workbook once all went well, after just the round trips that the action is known to take. */
export function completeAfter(browser: Browser, action: Action): Promise<unknown> {
  const complete = COMPLETE.get(action) ?? doneWell(browser, action);
  COMPLETE.set(action, complete);
  return complete;
}

async function doneWell(browser: Browser, action: Action): Promise<unknown> {
  let complete: unknown;
  await beginning(browser, action, async (beside) => {
    const syncs = await beside.host.ledger.during(async () => {
      await action.does(beside);
      await action.done(beside);
      await settled();
    });
    expect(syncs).toHaveLength(action.trips.length);
    complete = pictureOf(beside.host.book);
  });
  return complete;
}

/** Lets one round trip of an action go wrong, and sees it through: as before or complete, said in our words, and done in the end. */
export async function seenThrough(browser: Browser, action: Action, asked: Asked, complete: unknown): Promise<void> {
  await beginning(browser, action, async (beside, before) => {
    const {
      desk: { pane },
      host,
    } = beside;
    host.faults.ask(faultOf(asked));
    await action.does(beside);
    await until(() => host.faults.pending === 0, PATIENCE);
    if (!mendsItself(asked)) {
      await told(pane, action, asked);
      expect(pictureOf(host.book)).toEqual(isWrittenBy(action, asked) ? complete : before);
      await holdsPlainWords(pane);
      await (asked.trip === 'reads'
        ? beside.desk.person.press(button(pane, 'Read again'))
        : action.again(beside, asked));
    }
    await action.done(beside);
    await told(pane, action, asked, 'detached');
    await holdsPlainWords(pane);
    expect(pictureOf(host.book)).toEqual(complete);
  });
}

/** A round trip that comes after the writing changes nothing. */
const isWrittenBy = ({ trips }: Action, { sync }: Asked): boolean => trips.indexOf('writes') < sync - 1;

/** Waits for the sentence and the next step that the code stands for; or until they are gone. */
export async function told(
  pane: Locator,
  { title }: Pick<Action, 'title'>,
  { trip, code }: Asked,
  state: 'visible' | 'detached' = 'visible',
): Promise<void> {
  const { message, fix } = troubleOf({ code }, DOING[trip]);
  const words = [message, fix, ...(title !== undefined && trip !== 'reads' ? [title] : [])];
  for (const each of words) await pane.getByText(each).filter({ visible: true }).first().waitFor({ state });
}

/** Nothing of a program's own language. */
export async function holdsPlainWords(pane: Locator): Promise<void> {
  const words = await pane.innerText();
  for (const raw of [...CODES, RAW, 'undefined', '[object', 'NaN', 'Error', '.js']) expect(words).not.toContain(raw);
}

/** For what Excel is told of after everything else. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

/** All at once, each beside an Excel of its own; the first that goes wrong is told of once all are over. */
export async function together<Case>(cases: readonly Case[], work: (each: Case) => Promise<void>): Promise<void> {
  const outcomes = await Promise.allSettled(
    cases.map(async (each) => {
      try {
        await work(each);
      } catch (cause) {
        throw new Error(`Where it was ${JSON.stringify(each)}: ${String(cause)}`, { cause });
      }
    }),
  );
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}
