import { RibbonRequests, type RibbonRequest } from '../../../src/taskpane/ribbon/ribbon-requests';
import { ribbonCommands } from '../../../src/taskpane/ribbon/ribbon-commands';
import type { OpenedWorkbook } from '../../../src/workflows/open-return/recognise-workbook';
import { openedExample } from '../../builders/opened-example';

async function ribbonOn(typed: Parameters<typeof openedExample>[1] = []) {
  const { book, store } = await openedExample('kent-police', typed);
  return { book, ...ribbonOver({ kind: 'return', return: store }) };
}

function ribbonOver(opened: OpenedWorkbook) {
  const shown: string[] = [];
  const heard: RibbonRequest[] = [];
  const requests = new RibbonRequests();
  const commands = ribbonCommands({
    opened: () => Promise.resolve(opened),
    showPane: () => Promise.resolve(shown.push('pane')),
    requests,
  });
  const listen = (): void => {
    const answer = (): void => {
      const request = requests.take();
      if (request !== undefined) heard.push(request);
    };
    answer();
    requests.subscribe(answer);
  };
  return { commands, shown, heard, listen };
}

describe('the ribbon', () => {
  it('checks a return anew and shows what is found', async () => {
    const { commands, book, shown, heard, listen } = await ribbonOn();
    listen();
    await commands.CheckReturn();
    expect(book.calls).toEqual(['read', 'read']);
    expect(shown).toEqual(['pane']);
    expect(heard).toEqual(['home']);
  });

  it('goes to the next problem without opening the pane', async () => {
    const { commands, book, shown } = await ribbonOn([['Figures', 'G5', 'tbc']]);
    await commands.NextProblem();
    expect(book.calls.at(-1)).toBe('goTo Figures!G5');
    expect(shown).toEqual([]);
  });

  it('shows the pane where there is no problem to go to, or no return', async () => {
    const complete = await ribbonOn();
    await complete.commands.NextProblem();
    expect(complete.shown).toEqual(['pane']);
    const other = ribbonOver({ kind: 'other', file: 'Rota.xlsx' });
    await other.commands.NextProblem();
    expect(other.shown).toEqual(['pane']);
  });

  it('asks for signing off even before the pane listens', async () => {
    const { commands, shown, heard, listen } = await ribbonOn();
    await commands.SignOff();
    expect(shown).toEqual(['pane']);
    listen();
    listen();
    expect(heard).toEqual(['sign off']);
  });
});
