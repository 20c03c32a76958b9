/** @jest-environment jsdom */
import { loadOffice } from '../../../src/taskpane/office/load-office';
import { OFFICE_JS_ADDRESSES, OFFICE_JS_HOSTS } from '../../../src/taskpane/office-js-address';
import { TimeInHand } from '../../builders/workbook-in-hand';

const asked = (): HTMLScriptElement[] => [...document.head.querySelectorAll('script')];

afterEach(() => {
  document.head.replaceChildren();
});

describe('loading office.js', () => {
  it('is done when the present address answers', async () => {
    const loading = loadOffice(document, new TimeInHand());
    expect(asked().map(({ src }) => src)).toEqual([OFFICE_JS_ADDRESSES[0]]);
    asked()[0]!.dispatchEvent(new Event('load'));
    expect(await loading).toBeUndefined();
    expect(asked()).toHaveLength(1);
  });

  it('never loads it twice, though somebody replaces the page\u2019s timers meanwhile and a wait cannot be called off', async () => {
    const time = new TimeInHand();
    const loading = loadOffice(document, {
      after: (milliseconds, task) => (time.after(milliseconds, task), () => undefined),
    });
    const [loaded] = asked();
    loaded!.dispatchEvent(new Event('load'));
    await time.pass(10_000);
    expect(await loading).toBeUndefined();
    expect(asked()).toEqual([loaded]);
  });

  it('goes to the former address at once where the present one is refused', async () => {
    const loading = loadOffice(document, new TimeInHand());
    asked()[0]!.dispatchEvent(new Event('error'));
    expect(asked().at(-1)!.src).toBe(OFFICE_JS_ADDRESSES[1]);
    asked().at(-1)!.dispatchEvent(new Event('load'));
    expect(await loading).toBeUndefined();
    expect(asked().map(({ src }) => src)).toEqual([OFFICE_JS_ADDRESSES[1]]);
  });

  it('goes to the former address where the present one is silent, and never runs the one that comes late', async () => {
    const time = new TimeInHand();
    const loading = loadOffice(document, time);
    const [silent] = asked();
    await time.pass(4_000);
    asked().at(-1)!.dispatchEvent(new Event('load'));
    expect(await loading).toBeUndefined();
    expect(silent!.ownerDocument).not.toBe(document);
    await time.pass(10_000);
    expect(asked()).toHaveLength(1);
  });

  it('names the hosts to allow as soon as both are refused', async () => {
    const loading = loadOffice(document, new TimeInHand());
    asked()[0]!.dispatchEvent(new Event('error'));
    asked().at(-1)!.dispatchEvent(new Event('error'));
    const trouble = await loading;
    expect(trouble?.code).toBe('office-unreachable');
    for (const host of OFFICE_JS_HOSTS) expect(trouble?.fix).toContain(host);
    expect(asked()).toHaveLength(0);
  });

  it('names them within 8 seconds where nobody answers, and can be tried again', async () => {
    const time = new TimeInHand();
    const loading = loadOffice(document, time);
    await time.pass(8_000);
    expect((await loading)?.code).toBe('office-unreachable');
    const again = loadOffice(document, time);
    asked()[0]!.dispatchEvent(new Event('load'));
    expect(await again).toBeUndefined();
  });
});
