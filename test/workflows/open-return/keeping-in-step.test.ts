import { Trouble } from '../../../src/core/trouble';
import type { OpenReturn, OpenReturnState } from '../../../src/workflows/open-return/open-return';
import { percent } from '../../builders/return-content';
import { settled } from '../../builders/workbook-in-hand';
import { given, opened } from './opened-return';

const busy = (): Trouble => new Trouble('excel-busy', 'Somebody is typing in a cell.', 'Press Enter.');
const broken = (): Trouble =>
  new Trouble('excel-disconnected', 'The connection to Excel broke off.', 'Wait a minute, then try again.');
const all = {
  'parks-1-visits': { value: 1700 },
  'parks-1-open': { value: percent(0.97), numerator: 97, denominator: 100 },
  'parks-1-trees': { value: 40 },
};
const texts = { 'Parks 1': 'The parks were open all year.' };
const ann = { name: 'Ann Lee', role: 'Director', date: '2025-05-11' };

function seenOf<Seen>(store: OpenReturn, look: (state: OpenReturnState) => Seen): Seen[] {
  const seen = [look(store.getState())];
  store.subscribe(() => {
    const now = look(store.getState());
    if (now !== seen.at(-1)) seen.push(now);
  });
  return seen;
}

describe('reading and writing at once', () => {
  it('never shows again what stood in a cell before it was entered', async () => {
    const { book, time, store } = await opened();
    const shown = seenOf(store, ({ view }) => view.questions[0]?.fields[0]?.shown);
    const release = book.hold();
    book.type('Figures', 'G7', 40);
    await time.pass(200);
    const entered = store.enter('parks-1-visits', 'value', '1700', '');
    release();
    expect(await entered).toEqual({ state: 'entered' });
    await time.pass(500);
    expect(shown).toEqual(['', '1700']);
    expect(given(store)).toBe(2);
  });

  it('signs what stands in the sheet, though one reading is under way and the next is waited for', async () => {
    const { book, time, store } = await opened(all, texts);
    const release = book.hold();
    book.type('Figures', 'G5', 1750);
    await time.pass(200);
    book.type('Figures', 'G7', 41);
    await time.pass(200);
    const signed = store.signOff(ann);
    release();
    expect(await signed).toEqual({ state: 'entered' });
    await time.pass(500);
    expect(store.getState().view.signOff.state).toBe('signed');
  });

  it('reads everything anew one reading at a time, however often it is asked', async () => {
    const { book, store } = await opened();
    const release = book.hold();
    const first = store.refresh();
    const [second, third] = [store.refresh(), store.refresh()];
    await settled();
    expect(book.calls).toEqual(['read', 'read']);
    release();
    await Promise.all([first, second, third]);
    expect(book.calls).toEqual(['read', 'read', 'read', 'read']);
  });
});

describe('a reading that failed', () => {
  it('is made up for with the next change, and the trouble goes', async () => {
    const { book, time, store } = await opened();
    book.failing.set('read', [broken()]);
    book.type('Figures', 'G5', 1700);
    await time.pass(200);
    expect(store.getState().trouble?.code).toBe('excel-disconnected');
    expect(given(store)).toBe(0);
    book.type('Figures', 'G7', 40);
    await time.pass(200);
    expect(book.calls.at(-1)).toBe('readChanged Figures!G5 Figures!G7');
    expect(given(store)).toBe(2);
    expect(store.getState().trouble).toBeUndefined();
  });

  it('is no state to sign in', async () => {
    const { book, time, store } = await opened(all, texts);
    book.failing.set('read', [broken(), broken()]);
    book.type('Figures', 'G5', 1750);
    await time.pass(200);
    expect(await store.signOff(ann)).toMatchObject({ state: 'failed', trouble: { code: 'excel-disconnected' } });
    expect(book.calls.filter((call) => call.startsWith('write'))).toEqual([]);
    expect(await store.signOff(ann)).toEqual({ state: 'entered' });
    expect(store.getState().view.signOff.state).toBe('signed');
  });

  it('outlasts an entry made meanwhile', async () => {
    const { book, time, store } = await opened();
    book.failing.set('read', [broken(), broken()]);
    book.type('Figures', 'G5', 1700);
    await time.pass(200);
    await store.enter('parks-1-trees', 'value', '40');
    expect(store.getState().trouble?.code).toBe('excel-disconnected');
  });
});

describe('waiting for a cell that is being typed in', () => {
  it('goes on without a flicker until it is read', async () => {
    const { book, time, store } = await opened();
    const activities = seenOf(store, ({ activity }) => activity);
    book.failing.set('read', [busy(), busy(), busy()]);
    book.type('Figures', 'G5', 1700);
    await time.pass(5000);
    expect(activities).toEqual(['none', 'reading', 'waiting', 'none']);
    expect(given(store)).toBe(1);
  });

  it('is still said after an entry that had to wait too', async () => {
    const { book, time, store } = await opened();
    book.failing.set('read', [busy(), busy()]);
    book.failing.set('write', [busy()]);
    book.type('Figures', 'G5', 1700);
    await time.pass(200);
    await store.enter('parks-1-trees', 'value', '40');
    expect(store.getState().activity).toBe('waiting');
    await time.pass(3000);
    expect(store.getState().activity).toBe('none');
  });
});
