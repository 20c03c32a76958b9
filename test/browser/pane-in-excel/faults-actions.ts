import { until } from '../../builders/until';
import { areaOf } from '../../excel-host/area';
import { button, titled } from '../journeys/desk';
import { onCard } from '../journeys/overview';
import { filledIn } from '../journeys/parks-return';
import { isBusy } from './faults-asked';
import { PATIENCE, type Action, type Beside } from './faults-met';

const ODD = 'Parks 1 \u00b7 Visits to parks';
export const WHY = 'New counters were put in at the gates; the old ones missed most visits.';

/** What stands in the cells is looked at, they are written, and Excel tells of the change, which is read. */
const WRITING = ['looks', 'writes', 'reads'] as const;

const entering: Action = {
  trips: WRITING,
  title: "What you typed isn't in the sheet yet.",
  async begins({ desk }) {
    await desk.person.press(button(desk.pane, 'Fill in measure by measure'));
    await titled(desk.pane, 'Visits to parks').waitFor();
  },
  async does({ desk }) {
    // All at once: whoever pauses while typing has the first digits saved.
    const field = desk.pane.getByRole('textbox', { name: 'This year', exact: true });
    await field.fill('1700');
    await field.press('Enter');
  },
  // While somebody is in the middle of something, it is tried again by itself.
  again: async ({ desk }, { code }) => isBusy(code) || desk.person.press(button(desk.pane, 'Try again')),
  async done({ desk: { pane } }) {
    await pane.getByText('Figures, G5 \u00b7 Saved').waitFor();
    await pane
      .getByText('1,700 visits against a target of at least 1,500: met.')
      .filter({ visible: true })
      .first()
      .waitFor();
  },
};

const explaining: Action = {
  filled: filledIn(15130),
  trips: WRITING,
  title: "Your explanation isn't in the sheet yet.",
  async begins({ desk: { pane, person } }) {
    await person.press(onCard(pane, ODD, 'Explain\u2026'));
    await person.type(pane.getByRole('textbox', { name: 'Your explanation (required)' }), WHY);
  },
  does: ({ desk: { pane, person } }) => person.press(button(pane, 'Save explanation')),
  again: ({ desk: { pane, person } }) => person.press(button(pane, 'Save explanation')),
  done: ({ desk: { pane } }) => pane.getByText('1 entry carries an explanation.').filter({ visible: true }).waitFor(),
};

const signingOff: Action = {
  filled: filledIn(1700),
  trips: WRITING,
  title: 'Not signed off.',
  async begins({ desk: { pane, person } }) {
    await person.press(button(pane, 'Sign off\u2026'));
    await person.type(pane.getByRole('textbox', { name: 'Your name (required)' }), 'Ann Lee');
    await person.type(pane.getByRole('textbox', { name: 'Your role (required)' }), 'Director');
  },
  does: ({ desk: { pane, person } }) => person.press(button(pane, 'Sign off')),
  again: ({ desk: { pane, person } }) => person.press(button(pane, 'Sign off')),
  async done({ desk: { pane } }) {
    await titled(pane, 'Signed off').waitFor();
    await pane.getByText('By Ann Lee, Director on 11 May 2025.', { exact: true }).waitFor();
  },
};

/** What somebody does to the workbook in the pane. */
export const WRITERS = { entering, explaining, 'signing off': signingOff } as const;

const isRead = ({ desk: { pane } }: Beside): Promise<void> => pane.getByText('1 of 7 figures entered').waitFor();
const typesInSheet = ({ host }: Beside): void => host.person.type('Figures', 'G5', '1700');
const readsAgain: Action['again'] = ({ desk: { pane, person } }) => person.press(button(pane, 'Read again'));
const goesAgain: Action['again'] = ({ desk: { pane, person } }) => person.press(button(pane, 'Try again'));

const isThere = ({ host }: Beside): Promise<void> =>
  until(() => {
    const { selection } = host.book;
    return (
      selection?.sheet === host.sheet('Figures').id && JSON.stringify(selection.area) === JSON.stringify(areaOf('G5'))
    );
  }, PATIENCE);

/** What leaves the workbook as it is. */
export const READERS: Readonly<Record<string, Action>> = {
  'hearing of a change in the sheet': {
    trips: ['reads'],
    does: async (beside) => typesInSheet(beside),
    again: readsAgain,
    done: isRead,
  },
  'checking': {
    trips: ['reads'],
    async begins(beside) {
      // Of this the pane hears nothing: it has to look.
      beside.host.events.isOn = false;
      typesInSheet(beside);
    },
    does: ({ host }) => host.ribbon.click('CheckReturn'),
    again: readsAgain,
    done: isRead,
  },
  'going to a cell': {
    trips: ['shows'],
    does: ({ desk: { pane, person } }) => person.press(button(pane, /^Go to cell/).first()),
    again: goesAgain,
    done: isThere,
  },
  'going to the next problem': {
    trips: ['asks', 'shows'],
    does: ({ host }) => host.ribbon.click('NextProblem'),
    again: goesAgain,
    done: isThere,
  },
};
