/** @jest-environment jsdom */
import { KeptTyping } from '../../../src/taskpane/kept/kept-typing';

afterEach(() => localStorage.clear());

describe('what is typed and not sent on yet', () => {
  it('is there again for whoever asks about the same return', () => {
    new KeptTyping('kent', localStorage).set('name', 'Ann');
    expect(new KeptTyping('kent', localStorage).get('name')).toBe('Ann');
    expect(new KeptTyping('moat', localStorage).get('name')).toBeUndefined();
  });

  it('leaves nothing behind once it is forgotten', () => {
    const typing = new KeptTyping('kent', localStorage);
    typing.set('name', 'Ann');
    typing.set('role', 'Analyst');
    typing.set('name', undefined);
    expect(typing.all()).toEqual([['role', 'Analyst']]);
    typing.set('role', undefined);
    expect(localStorage).toHaveLength(0);
  });

  it('takes nothing from another pane on the same return', () => {
    const [one, other] = [new KeptTyping('kent', localStorage), new KeptTyping('kent', localStorage)];
    one.set('name', 'Ann');
    other.set('role', 'Analyst');
    expect(new KeptTyping('kent', localStorage).all()).toEqual([
      ['name', 'Ann'],
      ['role', 'Analyst'],
    ]);
  });

  it('takes odd names and what others put there for what they are', () => {
    const typing = new KeptTyping('kent', localStorage);
    typing.set('__proto__', 'Ann');
    expect(typing.get('__proto__')).toBe('Ann');
    expect(typing.get('constructor')).toBeUndefined();
    for (const damaged of ['{', '{"name":"Ann"}', '[["name"],[1,2],null]']) {
      localStorage.setItem('moat', damaged);
      expect(new KeptTyping('moat', localStorage).all()).toEqual([]);
    }
  });

  it('stays for as long as the page does where the browser keeps nothing', () => {
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    const typing = new KeptTyping('kent', { getItem: refuse, setItem: refuse, removeItem: refuse });
    typing.set('name', 'Ann');
    expect(typing.get('name')).toBe('Ann');
    const full = new KeptTyping('kent', { getItem: () => null, setItem: refuse, removeItem: () => undefined });
    full.set('name', 'Ann');
    full.set('role', 'Analyst');
    expect(full.get('name')).toBe('Ann');
    const without = new KeptTyping('kent', undefined);
    without.set('name', 'Ann');
    without.set('role', 'Analyst');
    expect(without.all()).toEqual([
      ['name', 'Ann'],
      ['role', 'Analyst'],
    ]);
  });
});
