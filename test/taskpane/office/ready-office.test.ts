/** @jest-environment jsdom */
import { OfficeInPage } from '../../../src/taskpane/office/ready-office';
import { settled, TimeInHand } from '../../builders/workbook-in-hand';

const page = globalThis as unknown as { Office?: { onReady(): Promise<{ host: string | null }> } };
const scripts = (): HTMLScriptElement[] => [...document.head.querySelectorAll('script')];

/** office.js arrives, takes the history away as the real one does, and finds this host; undefined is silence. */
async function arrives(host?: string | null): Promise<void> {
  page.Office = { onReady: () => (host === undefined ? new Promise(() => undefined) : Promise.resolve({ host })) };
  Object.assign(window.history, { pushState: null, replaceState: null });
  scripts().at(-1)?.dispatchEvent(new Event('load'));
  await settled();
}

function officeInPage() {
  const time = new TimeInHand();
  const found: string[] = [];
  const office = new OfficeInPage(window, time);
  office.whenFound(() => found.push('Excel'));
  return { time, found, office };
}

afterEach(() => {
  document.head.replaceChildren();
  delete page.Office;
});

describe('Office in the page', () => {
  it('is ready once office.js has found Excel, and is loaded once for all who ask', async () => {
    const { office, found } = officeInPage();
    const [one, other] = [office.ready(), office.ready()];
    expect(scripts()).toHaveLength(1);
    await arrives('Excel');
    expect([await one, await other, await office.ready()]).toEqual([undefined, undefined, undefined]);
    expect(found).toEqual(['Excel']);
    expect(scripts()).toHaveLength(1);
  });

  it('tells whoever comes later that Excel has been found', async () => {
    const { office } = officeInPage();
    const ready = office.ready();
    await arrives('Excel');
    await ready;
    const late: string[] = [];
    office.whenFound(() => late.push('Excel'));
    expect(late).toEqual(['Excel']);
  });

  it('leaves the page its history', async () => {
    const { office } = officeInPage();
    const ready = office.ready();
    await arrives('Excel');
    await ready;
    window.history.replaceState(null, '', '#kept');
    expect(window.location.hash).toBe('#kept');
  });

  it('says where to go when there is no Excel around the page', async () => {
    const { office, found } = officeInPage();
    const ready = office.ready();
    await arrives(null);
    expect(await ready).toMatchObject({
      code: 'office-unreachable',
      message: expect.stringContaining('no Excel around it') as string,
    });
    expect(found).toEqual([]);
  });

  it('names the hosts where office.js is there and stays silent, and asks it again without loading it again', async () => {
    const { office, time, found } = officeInPage();
    const ready = office.ready();
    await arrives();
    await time.pass(8_000);
    expect((await ready)?.fix).toContain('appsforoffice.microsoft.com');
    page.Office = { onReady: () => Promise.resolve({ host: 'Excel' }) };
    expect(await office.ready()).toBeUndefined();
    expect(found).toEqual(['Excel']);
    expect(scripts()).toHaveLength(1);
  });

  it('begins anew where office.js did not arrive', async () => {
    const { office, time } = officeInPage();
    const ready = office.ready();
    await time.pass(8_000);
    expect((await ready)?.code).toBe('office-unreachable');
    const again = office.ready();
    await arrives('Excel');
    expect(await again).toBeUndefined();
  });
});
