import { Trouble } from '../../../src/core/trouble';
import { percent } from '../../builders/return-content';
import { opened } from './opened-return';

const gone = (): Trouble => new Trouble('excel-item-missing', 'The sheet is gone.', 'Undo its removal.');

describe('what is said aloud', () => {
  it('is that an entry was made, once while it is typed bit by bit', async () => {
    const { store } = await opened();
    await store.enter('parks-1-visits', 'value', '17');
    await store.enter('parks-1-visits', 'value', '1700');
    expect(store.getState().announcement).toEqual({ key: 1, text: 'Entered in Figures, G5.' });
    await store.enter('parks-1-trees', 'value', '40');
    expect(store.getState().announcement).toEqual({ key: 2, text: 'Entered in Figures, G7.' });
  });

  it('counts what is shown, without the signature; a change after it is said apart', async () => {
    const { book, time, store } = await opened(
      { 'parks-1-visits': { value: 1700 }, 'parks-1-open': { value: percent(0.97) }, 'parks-1-trees': { value: 40 } },
      { 'Parks 1': 'The parks were open all year.' },
    );
    await store.refresh();
    expect(store.getState().announcement?.text).toBe('Everything asked for is in.');
    await store.signOff({ name: 'Ann Lee', role: 'Director', date: '2025-05-11' });
    book.type('Figures', 'G7', 41);
    await time.pass(200);
    expect(store.getState().announcement?.text).toBe(
      'Everything asked for is in. It was changed after it was signed off.',
    );
  });

  it('answers whoever asks to read again, though nothing is new', async () => {
    const { book, store } = await opened({ 'parks-1-visits': { value: 1700 } });
    await store.refresh();
    expect(store.getState().announcement).toEqual({ key: 1, text: '3 to do.' });
    book.failing.set('read', [gone()]);
    await store.refresh();
    expect(store.getState().announcement?.key).toBe(1);
  });
});

describe('a place that cannot be gone to', () => {
  it('is told of, and not as if one were there', async () => {
    const { book, store } = await opened();
    book.failing.set('goTo', [gone()]);
    await store.goToNextProblem();
    expect(store.getState().trouble?.message).toBe('The sheet is gone.');
    expect(store.getState().announcement).toBeUndefined();
  });

  it('is gone to when that is tried again, where reading is not what failed', async () => {
    const { book, store } = await opened();
    book.failing.set('goTo', [gone()]);
    await store.goTo({ sheet: 'Figures', cell: 'G5' });
    expect(store.getState().again).toBe('go');
    await store.tryAgain();
    expect(book.selection).toEqual({ sheet: 'Figures', cell: 'G5' });
    expect(store.getState()).toMatchObject({ trouble: undefined, again: undefined });
  });

  it('comes after a reading that failed too', async () => {
    const { book, store } = await opened();
    book.failing.set('goTo', [gone(), gone()]);
    await store.goTo({ sheet: 'Figures', cell: 'G5' });
    book.failing.set('read', [gone()]);
    await store.refresh();
    expect(store.getState().again).toBe('read');
    await store.tryAgain();
    expect(store.getState().again).toBe('go');
  });

  it('is forgotten once one can be gone to, but not because something was read', async () => {
    const { book, time, store } = await opened();
    book.failing.set('goTo', [gone()]);
    await store.goTo({ sheet: 'Figures', cell: 'G5' });
    book.type('Figures', 'G5', 1700);
    await time.pass(200);
    expect(store.getState().trouble?.message).toBe('The sheet is gone.');
    await store.goTo({ sheet: 'Figures', cell: 'G5' });
    expect(store.getState().trouble).toBeUndefined();
  });
});
