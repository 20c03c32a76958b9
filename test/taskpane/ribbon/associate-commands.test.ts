/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { associateCommands } from '../../../src/taskpane/ribbon/associate-commands';
import { openedHost } from '../../excel-host/opened-host';

it('runs a command when its button is clicked and tells Excel that it is done', async () => {
  const host = await openedHost();
  const ran: string[] = [];
  const noting = (name: string) => () => Promise.resolve(void ran.push(name));
  associateCommands({ CheckReturn: noting('check'), NextProblem: noting('next'), SignOff: noting('sign off') });
  await host.ribbon.click('NextProblem');
  await host.ribbon.click('SignOff');
  expect(ran).toEqual(['next', 'sign off']);
});
