/** @jest-environment jsdom */
import { TypingStorage } from '../../../src/taskpane/drafts/typing-storage';

afterEach(() => localStorage.clear());

describe('what is typed and not sent on yet', () => {
  it('is there again for whoever asks about the same return', () => {
    new TypingStorage('kent', localStorage).write('name', 'Ann');
    expect(new TypingStorage('kent', localStorage).read('name')).toBe('Ann');
    expect(new TypingStorage('moat', localStorage).read('name')).toBeUndefined();
  });

  it('leaves nothing behind once it is forgotten', () => {
    const typing = new TypingStorage('kent', localStorage);
    typing.write('name', 'Ann');
    typing.write('role', 'Analyst');
    typing.write('name', undefined);
    expect(typing.all()).toEqual([['role', 'Analyst']]);
    typing.write('role', undefined);
    expect(localStorage).toHaveLength(0);
  });

  it('takes nothing from another pane on the same return', () => {
    const [one, other] = [new TypingStorage('kent', localStorage), new TypingStorage('kent', localStorage)];
    one.write('name', 'Ann');
    other.write('role', 'Analyst');
    expect(new TypingStorage('kent', localStorage).all()).toEqual([
      ['name', 'Ann'],
      ['role', 'Analyst'],
    ]);
  });

  it('takes odd names and what others put there for what they are', () => {
    const typing = new TypingStorage('kent', localStorage);
    typing.write('__proto__', 'Ann');
    expect(typing.read('__proto__')).toBe('Ann');
    expect(typing.read('constructor')).toBeUndefined();
    for (const damaged of ['{', '{"name":"Ann"}', '[["name"],[1,2],null]']) {
      localStorage.setItem('moat', damaged);
      expect(new TypingStorage('moat', localStorage).all()).toEqual([]);
    }
  });

  it('stays for as long as the page does where the browser keeps nothing', () => {
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    const typing = new TypingStorage('kent', { getItem: refuse, setItem: refuse, removeItem: refuse });
    typing.write('name', 'Ann');
    expect(typing.read('name')).toBe('Ann');
    const full = new TypingStorage('kent', { getItem: () => null, setItem: refuse, removeItem: () => undefined });
    full.write('name', 'Ann');
    full.write('role', 'Analyst');
    expect(full.read('name')).toBe('Ann');
    const without = new TypingStorage('kent', undefined);
    without.write('name', 'Ann');
    without.write('role', 'Analyst');
    expect(without.all()).toEqual([
      ['name', 'Ann'],
      ['role', 'Analyst'],
    ]);
  });
});
