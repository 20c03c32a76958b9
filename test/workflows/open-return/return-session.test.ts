import { Trouble } from '../../../src/core/trouble';
import { recogniseWorkbook } from '../../../src/workflows/open-return/recognise-workbook';
import { PLAN } from '../../builders/returned-file';
import { cell, date, percent, returnContent, sheet, withSheet, workbook } from '../../builders/return-content';
import { PARTNER } from '../../builders/returns';
import { settled, TimeInHand, WorkbookInHand } from '../../builders/workbook-in-hand';
import { contentWith, given, opened } from './opened-return';

const busy = (): Trouble => new Trouble('excel-busy', 'Somebody is typing in a cell.', 'Press Enter.');
const text = 'The parks were open all year.';

describe('opening a workbook', () => {
  it('shows whose return it is, for when, and what is left, after one reading', async () => {
    const { book, store } = await opened({ 'parks-1-visits': { value: 1700 } });
    const { view } = store.getState();
    expect(view).toMatchObject({
      partner: 'Green Trust',
      period: '2024/25',
      returnBy: '2025-05-16',
      progress: { asked: { measures: 3, texts: 1 }, given: { measures: 1, texts: 0 } },
    });
    expect(view.work.toDo.map(({ title }) => title)).toEqual([
      'Start here',
      'Parks 1 · Days open',
      'Parks 1 · Trees planted',
      'Parks 1 · Your text',
    ]);
    expect(book.calls).toEqual(['read']);
  });

  it('tells any other workbook, and trouble with reading, from a return', async () => {
    const other = await recogniseWorkbook(new WorkbookInHand(workbook([sheet('Sheet1', [[cell('Rota')]])])), {
      timer: new TimeInHand(),
    });
    expect(other).toEqual({ kind: 'other', file: 'green-trust.xlsx' });
    const book = new WorkbookInHand(returnContent(PLAN, PARTNER));
    book.failing.set('read', [busy()]);
    expect(await recogniseWorkbook(book, { timer: new TimeInHand() })).toMatchObject({
      kind: 'trouble',
      trouble: { code: 'excel-busy' },
    });
    expect(book.isWatched).toBe(false);
  });
});

describe('typing in the sheet', () => {
  it('is read once for a burst of changes, within a quarter of a second, and only where it changed', async () => {
    const { book, time, store } = await opened();
    book.type('Figures', 'G5', 1700);
    await time.pass(60);
    book.type('Figures', 'G7', 40);
    expect(given(store)).toBe(0);
    await time.pass(130);
    expect(given(store)).toBe(2);
    expect(book.calls).toEqual(['read', 'readChanged Figures!G5 Figures!G7']);
  });

  it('is read while somebody types without a pause', async () => {
    const { book, time, store } = await opened();
    for (let key = 0; key < 4; key += 1) {
      book.type('Figures', 'G5', 17 + key);
      await time.pass(60);
    }
    expect(given(store)).toBe(1);
  });

  it('is read after the reading that it comes in between', async () => {
    const { book, time, store } = await opened();
    const release = book.hold();
    book.type('Figures', 'G5', 1700);
    await time.pass(200);
    book.type('Figures', 'G7', 40);
    await time.pass(200);
    expect(given(store)).toBe(0);
    release();
    await settled();
    await time.pass(200);
    expect(given(store)).toBe(2);
    expect(book.calls.slice(1)).toEqual(['readChanged Figures!G5', 'readChanged Figures!G7']);
  });

  it('waits while a cell is being edited, without a message of trouble, and reads then', async () => {
    const { book, time, store } = await opened();
    book.failing.set('read', [busy(), busy()]);
    book.type('Figures', 'G5', 1700);
    await time.pass(200);
    expect(store.getState()).toMatchObject({ activity: 'waiting' });
    expect(store.getState().trouble).toBeUndefined();
    await time.pass(2000);
    expect(store.getState().activity).toBe('none');
    expect(given(store)).toBe(1);
  });

  it('is said aloud when it changes what is left to do, and not again', async () => {
    const { book, time, store } = await opened();
    book.type('Figures', 'G5', 1700);
    await time.pass(200);
    expect(store.getState().announcement).toEqual({ key: 1, text: '3 to do.' });
    book.type('Figures', 'G5', 1701);
    await time.pass(200);
    expect(store.getState().announcement?.key).toBe(1);
  });

  it('keeps the last view, and says what is wrong, where the workbook is no return any more', async () => {
    const { book, time, store } = await opened({ 'parks-1-visits': { value: 1700 } });
    book.content = workbook([sheet('Sheet1', [])]);
    book.tell({});
    await time.pass(200);
    expect(store.getState().trouble?.code).toBe('not-a-return');
    expect(given(store)).toBe(1);
    book.content = returnContent(PLAN, PARTNER);
    await store.refresh();
    expect(store.getState().trouble).toBeUndefined();
  });

  it('is not heard any more once the pane is closed, not even a reading under way', async () => {
    const { book, time, store } = await opened();
    const release = book.hold();
    book.type('Figures', 'G5', 1700);
    await time.pass(200);
    store.close();
    release();
    await time.pass(500);
    expect(given(store)).toBe(0);
    expect(book.isWatched).toBe(false);
  });
});

describe('entering in the pane', () => {
  it('puts a percentage into its cell as a spreadsheet keeps it', async () => {
    const { book, store } = await opened();
    expect(await store.enter('parks-1-open', 'value', '97')).toEqual({ state: 'entered' });
    expect(book.content.sheets[1]?.rows[5]?.[6]).toEqual({ kind: 'number', value: 0.97, format: '0%' });
    expect(store.getState().view.questions[1]?.fields[0]?.shown).toBe('97%');
    expect(store.getState().announcement?.text).toBe('Entered in Figures, G6.');
  });

  it('leaves what is no plain number as it was typed, for the checks to ask about', async () => {
    const { book, store } = await opened();
    await store.enter('parks-1-visits', 'value', 'lots of visits');
    expect(book.content.sheets[1]?.rows[4]?.[6]).toEqual({ kind: 'text', value: 'lots of visits' });
    expect(
      [...store.getState().view.work.toFix, ...store.getState().view.work.toExplain].map(({ place }) => place),
    ).toContain('Figures, G5');
  });

  it('writes nothing where the same stands there already', async () => {
    const { book, store } = await opened({ 'parks-1-open': { value: percent(0.97) } });
    await store.enter('parks-1-open', 'value', '97%');
    expect(book.calls).toEqual(['read']);
  });

  it('never writes over what somebody typed into the sheet meanwhile', async () => {
    const { book, store } = await opened();
    book.content = contentWith({ 'parks-1-visits': { value: 1650 } });
    expect(await store.enter('parks-1-visits', 'value', '1700', '')).toEqual({
      state: 'changed meanwhile',
      now: '1650',
    });
    expect(book.content.sheets[1]?.rows[4]?.[6]?.value).toBe(1650);
    expect(store.getState().view.questions[0]?.fields[0]?.shown).toBe('1650');
  });

  it('asks where the field shows something else by now than when typing began', async () => {
    const { book, time, store } = await opened();
    book.type('Figures', 'G5', 1650);
    await time.pass(200);
    expect(await store.enter('parks-1-visits', 'value', '1700', '')).toEqual({
      state: 'changed meanwhile',
      now: '1650',
    });
    expect(await store.enter('parks-1-visits', 'value', '1700', '1650')).toEqual({ state: 'entered' });
  });

  it('gives back the trouble of a writing that failed, and can be tried again', async () => {
    const { book, store } = await opened();
    book.failing.set('write', [busy()]);
    expect(await store.enter('parks-1-visits', 'value', '1700')).toMatchObject({
      state: 'failed',
      trouble: { code: 'excel-busy' },
    });
    expect(store.getState().activity).toBe('none');
    expect(await store.enter('parks-1-visits', 'value', '1700')).toEqual({ state: 'entered' });
  });

  it('says so where the row was deleted', async () => {
    const { book, store } = await opened();
    book.content = withSheet(book.content, 'Figures', (figures) => ({
      ...figures,
      rows: figures.rows.filter((_, row) => row !== 4),
    }));
    await store.refresh();
    expect(await store.enter('parks-1-visits', 'value', '1700')).toMatchObject({
      state: 'failed',
      trouble: { code: 'excel-item-missing' },
    });
  });

  it('writes one thing after the other', async () => {
    const { book, store } = await opened();
    await Promise.all([
      store.enter('parks-1-visits', 'value', '1700'),
      store.enter('parks-1-trees', 'value', '40'),
      store.enter('Parks 1', 'text', text),
    ]);
    expect(book.calls.slice(1)).toEqual(['write Figures!G5', 'write Figures!G7', 'write Narrative!D5']);
    expect(store.getState().view.progress.given).toEqual({ measures: 2, texts: 1 });
  });
});

describe('what an entry means', () => {
  it('is said against its target while it is sound, and not while an error stands in the way', async () => {
    const { store } = await opened({
      'parks-1-open': { numerator: 400, denominator: 365 },
      'parks-1-visits': { value: 1700 },
    });
    const [visits, open, trees] = store.getState().view.questions;
    expect(visits).toMatchObject({
      meaning: '1,700 visits given, which is all that the target asks: met.',
      meaningTone: 'good',
    });
    expect(open).toMatchObject({ meaning: '' });
    expect(trees).toMatchObject({ meaning: '', isGiven: false });
  });
});

describe('explaining a query', () => {
  it('adds to the comment that stands there, and the query is done with', async () => {
    const { book, store } = await opened({ 'parks-1-visits': { value: 15130, comment: 'tbc' } });
    const task = store.getState().view.work.toExplain.find(({ finding }) => finding.place.cell === 'G5');
    if (!task) throw new Error('no query');
    expect(task).toMatchObject({
      canExplain: true,
      title: 'Parks 1 · Visits to parks',
      place: 'Figures, G5',
      question: 'parks-1-visits',
    });
    expect(await store.explain(task, 'A festival drew the crowds.')).toEqual({ state: 'entered' });
    expect(book.content.sheets[1]?.rows[4]?.[11]?.value).toBe('tbc\nA festival drew the crowds.');
    expect(store.getState().view.work.toExplain).toEqual([]);
    expect(store.getState().view.signOff.explained).toBe(1);
  });
});

describe('signing off', () => {
  const all = {
    'parks-1-visits': { value: 1700 },
    'parks-1-open': { value: percent(0.97), numerator: 97, denominator: 100 },
    'parks-1-trees': { value: 40 },
  };
  const ann = { name: 'Ann Lee', role: 'Director', date: '2025-05-11' };

  it('waits for what is still to fix, explain and enter', async () => {
    const { store } = await opened();
    expect(store.getState().view.signOff).toMatchObject({ state: 'not signed', waitsFor: '4 to do first' });
  });

  it('writes name, role, a real date and the fingerprint of what was signed, in one writing', async () => {
    const { book, store } = await opened(all, { 'Parks 1': text });
    expect(store.getState().view.signOff.waitsFor).toBeUndefined();
    expect(await store.signOff(ann)).toEqual({ state: 'entered' });
    expect(book.calls).toHaveLength(2);
    expect(book.content.sheets[0]?.rows.slice(4).map((row) => row[1])).toEqual([
      cell('Ann Lee'),
      cell('Director'),
      { ...date('2025-05-11'), format: 'd mmmm yyyy' },
    ]);
    expect(store.getState().view).toMatchObject({
      signOff: { state: 'signed', name: 'Ann Lee', role: 'Director', date: '2025-05-11' },
      work: { toFix: [], toExplain: [], toDo: [], toLookAt: [] },
    });
  });

  it('is noticed to be out of date once something is changed, and mended by signing again', async () => {
    const { book, time, store } = await opened(all, { 'Parks 1': text });
    await store.signOff(ann);
    book.type('Figures', 'G5', 1750);
    await time.pass(200);
    expect(store.getState().view.signOff).toMatchObject({ state: 'changed' });
    expect(store.getState().view.signOff.waitsFor).toBeUndefined();
    await store.signOff({ ...ann, date: '2025-05-12' });
    expect(store.getState().view.signOff.state).toBe('signed');
  });

  it('signs what stands in the sheet, with changes that were heard a moment before', async () => {
    const { book, store } = await opened(all, { 'Parks 1': text });
    book.type('Figures', 'G5', 1750);
    await store.signOff(ann);
    expect(store.getState().view.signOff.state).toBe('signed');
  });

  it('is refused in words where the place for it is gone', async () => {
    const { book, store } = await opened(all, { 'Parks 1': text });
    book.content = withSheet(book.content, 'Start here', () => undefined);
    await store.refresh();
    expect(await store.signOff(ann)).toMatchObject({ state: 'failed', trouble: { code: 'excel-item-missing' } });
  });
});

describe('the next problem', () => {
  const goesOn = async ({ book, store }: Awaited<ReturnType<typeof opened>>): Promise<string> => {
    await store.goToNextProblem();
    return `${book.selection.sheet}, ${book.selection.cell}`;
  };
  const allIn = {
    'parks-1-visits': { value: 1700 },
    'parks-1-open': { value: percent(0.97) },
    'parks-1-trees': { value: 40 },
  };

  it('is the first after the selected cell, and after the last the first again', async () => {
    const at = await opened({ 'parks-1-visits': { value: 'lots' } });
    at.book.selection = { sheet: 'Start here', cell: 'B2' };
    expect(await goesOn(at)).toBe('Figures, G5');
    expect(at.store.getState().announcement?.text).toMatch(/^Parks 1, Visits to parks: .* 1 of 4\.$/);
    expect([await goesOn(at), await goesOn(at), await goesOn(at), await goesOn(at)]).toEqual([
      'Figures, G6',
      'Figures, G7',
      'Narrative, D5',
      'Figures, G5',
    ]);
  });

  it('is the signature where nothing else is left, and that stays so', async () => {
    const at = await opened(allIn, { 'Parks 1': text });
    expect([await goesOn(at), await goesOn(at)]).toEqual(['Start here, B5', 'Start here, B5']);
    expect(at.store.getState().announcement?.text).toMatch(/^Start here: The return isn't signed off\. .* 1 of 1\.$/);
  });

  it('is what the council has to weigh before the signature, which comes last though its sheet is the first', async () => {
    const at = await opened(allIn, { 'Parks 1': 'Open.' });
    expect(at.store.getState().view.signOff.waitsFor).toBeUndefined();
    at.book.selection = { sheet: 'Start here', cell: 'B2' };
    expect([await goesOn(at), await goesOn(at), await goesOn(at)]).toEqual([
      'Narrative, D5',
      'Start here, B5',
      'Narrative, D5',
    ]);
  });

  it('shows the trouble where the place can be reached no more', async () => {
    const { book, store } = await opened();
    book.failing.set('goTo', [new Trouble('excel-item-missing', 'The sheet is gone.', 'Undo.')]);
    await store.goToNextProblem();
    expect(store.getState().trouble?.message).toBe('The sheet is gone.');
    store.dismissTrouble();
    expect(store.getState().trouble).toBeUndefined();
  });
});
