import fc from 'fast-check';
import { newYear, type CouncilYear, type ReceivedFile } from '../../../src/core/consolidation/council-year';
import { receivedReturn } from '../../../src/core/consolidation/kept-return';
import { updateYear, withDecision } from '../../../src/core/consolidation/update-year';
import { editRecord } from '../../../src/documents/council-workbook/block-edits';
import { councilWorkbook, resultsOf } from '../../../src/documents/council-workbook';
import { readBack } from '../../builders/council';
import { handedIn, type Typed } from '../../builders/handed-in';
import { planOf } from '../../builders/returns';
import { propertyRuns } from '../../builders/property-runs';

const TEXT = { from: ['green-trust', 'bin-crew'], prompt: 'What was done.', minWords: 1, maxWords: 50 };
const plan = planOf({
  measures: [
    { id: 'visits', target: { rule: 'at least', value: 10 } },
    {
      id: 'share',
      priority: 'Parks 2',
      answer: { kind: 'percentage', decimals: 1, mayExceed100: false },
      target: { rule: 'at least', value: 50 },
      reporters: ['green-trust', 'bin-crew'],
    },
  ],
  priorities: [{ ref: 'Parks 1', text: TEXT }, { ref: 'Parks 2', text: TEXT }, { ref: 'Parks 3' }],
});

const number = (value: number, qualifier: 'exactly' | 'over' = 'exactly'): Typed => ({
  kind: 'number',
  value,
  qualifier,
});

/** A return of a few kinds, in a file of its own name; three of them may be of the same partner and day. */
const versionOf = (file: string): fc.Arbitrary<ReceivedFile> =>
  fc
    .record({
      figures: fc.record(
        {
          visits: fc.constantFrom<Typed>(number(12), number(7), number(5, 'over'), 'tbc', 'lots'),
          share: fc.constantFrom<Typed>(number(62.5), number(97.3), 'a half'),
        },
        { requiredKeys: [] },
      ),
      texts: fc.dictionary(fc.constantFrom('Parks 1', 'Parks 2'), fc.constantFrom('We dug.', 'We planted.')),
      signed: fc.constantFrom('2025-05-01', '2025-05-30', undefined),
      period: fc.constantFrom('2024/25', '2024/25', '2024/25', '2023/24'),
      isQueried: fc.boolean(),
    })
    .map(({ period, isQueried, ...sent }) => {
      const place = { file, sheet: 'Figures', cell: 'G8', measure: 'visits' };
      const query = { check: 'unlikely-change', severity: 'query' as const, message: 'Much.', fix: 'Look.', place };
      const partner = file.startsWith('crew') ? 'bin-crew' : 'green-trust';
      const returned = handedIn(plan, {
        ...sent,
        partner,
        file,
        identity: { period },
        findings: isQueried ? [query] : [],
      });
      return receivedReturn(plan, returned);
    });

const FILES = ['trust.xlsx', 'trust again.xlsx', 'trust (3).xlsx', 'crew.xlsx', 'crew again.xlsx'];
const nameOf = (file: ReceivedFile): string => (file.state === 'used' ? file.return.file : file.file.file);

const decisions = {
  statuses: [
    { priority: 'Parks 3', status: 'achieved' as const, reason: 'It is so.', by: 'J. Officer', on: '2025-05-20' },
  ],
  choices: [
    { about: 'visits', file: 'trust again.xlsx', reason: 'The later one.', by: 'J. Officer', on: '2025-05-20' },
  ],
  received: [{ partner: 'bin-crew', on: '2025-06-01' }],
};

const OWN_TEXT = 'This year in short.';

/** What officers typed before anything came in. */
const TYPED: Partial<CouncilYear> = {
  councilFigures: [
    {
      measure: 'share',
      partner: 'bin-crew',
      value: '61.5%',
      qualifier: '',
      numerator: '',
      denominator: '',
      reason: 'Two rounds were left out.',
      from: 'by telephone from A. Lee',
      by: 'J. Officer',
      on: '2025-05-21',
      typedOver: '',
    },
  ],
  drafts: [{ about: 'Parks 1', decision: 'Achieved', reason: '', by: '', on: '' }],
  unclearDates: [{ partner: 'green-trust', typed: 'in May' }],
  edits: [
    {
      block: 'introduction',
      heading: 'Introduction',
      text: OWN_TEXT,
      record: editRecord({ text: OWN_TEXT, record: '' }, ''),
    },
  ],
};
const begun: CouncilYear = { ...updateYear(newYear(plan), { decisions }), ...TYPED };

/** One version of a file, and the step at which it came in. */
interface Version {
  received: ReceivedFile;
  step: number;
  isBroughtBack?: boolean;
}

/** What has come in and wasn't taken out, and how many steps there were. */
interface Model {
  versions: Version[];
  steps: number;
}

interface Real {
  year: CouncilYear;
  /** What becomes of the year between two steps. */
  between: (year: CouncilYear) => CouncilYear;
}

const partnerOf = ({ received }: Version): string => (nameOf(received).startsWith('crew') ? 'bin-crew' : 'green-trust');
const signedOn = ({ received }: Version): string => (received.state === 'used' ? received.return.signedOn : '');
const isSignedLater = (one: Version, other: Version): boolean =>
  signedOn(one) !== '' && signedOn(other) !== '' && signedOn(one) > signedOn(other);

/** The versions that count by the rule: of each file its newest one, and of those a partner's newest. */
function counting({ versions }: Model): readonly Version[] {
  const used = versions.filter(({ received: { state } }) => state === 'used');
  const files = FILES.flatMap((file) => newestOf(used.filter(({ received }) => nameOf(received) === file)));
  return [
    ...['green-trust', 'bin-crew'].flatMap((partner) =>
      newestOf(files.filter((each) => partnerOf(each) === partner && !each.isBroughtBack)),
    ),
    ...files.filter(({ isBroughtBack }) => isBroughtBack),
  ];
}

/** Step by step: what isn't signed off earlier than one that counts takes the place of all that count. */
function newestOf(all: readonly Version[]): readonly Version[] {
  return [...new Set(all.map(({ step }) => step))]
    .sort((a, b) => a - b)
    .reduce<readonly Version[]>((current, step) => {
      const coming = all.filter((each) => each.step === step);
      const newer = coming.filter((each) => !current.some((one) => isSignedLater(one, each)));
      return newer.length > 0 ? newer : current;
    }, []);
}

class AddReturns implements fc.Command<Model, Real> {
  constructor(private readonly files: readonly ReceivedFile[]) {}
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    model.steps += 1;
    const once = new Map(this.files.map((file) => [nameOf(file), file]));
    for (const received of once.values()) {
      const own = model.versions.filter((each) => nameOf(each.received) === nameOf(received));
      const same = own.find((each) => said(each.received) === said(received));
      if (same && same === own.at(-1)) same.received = received;
      else {
        const isUnused = received.state !== 'used';
        model.versions = model.versions.filter((each) => each !== same && !(isUnused && own.includes(each)));
        model.versions.push({ received, step: model.steps });
      }
    }
    real.year = real.between(updateYear(real.year, { received: [...once.values()] }));
    expectByRule(model, real.year);
  }
  toString = (): string => `add ${this.files.map((file) => `${nameOf(file)} ${said(file)}`).join(', ')}`;
}

/** What a file says, without what was found in it. */
const said = (file: ReceivedFile): string =>
  file.state === 'used' ? JSON.stringify({ ...file.return, findings: [] }) : nameOf(file);

class TakeOut implements fc.Command<Model, Real> {
  constructor(private readonly file: string) {}
  check = ({ versions }: Readonly<Model>): boolean => versions.some(({ received }) => nameOf(received) === this.file);
  run(model: Model, real: Real): void {
    model.versions = model.versions.filter(({ received }) => nameOf(received) !== this.file);
    real.year = real.between(updateYear(real.year, { takenOut: [this.file] }));
    expectByRule(model, real.year);
  }
  toString = (): string => `take out ${this.file}`;
}

class BringBack implements fc.Command<Model, Real> {
  constructor(private readonly file: string) {}
  check = (model: Readonly<Model>): boolean => {
    const own = model.versions.filter(({ received }) => nameOf(received) === this.file);
    return own.length === 1 && own[0]?.received.state === 'used' && !counting(model).includes(own[0]);
  };
  run(model: Model, real: Real): void {
    for (const each of model.versions) if (nameOf(each.received) === this.file) each.isBroughtBack = true;
    real.year = real.between(updateYear(real.year, { broughtBack: [this.file] }));
    expectByRule(model, real.year);
  }
  toString = (): string => `bring back ${this.file}`;
}

/**
 * The same as if the files that count had come in together, in the order of their names or another; and nothing that
 * any other file said is gone without a word.
 */
function expectByRule(model: Model, year: CouncilYear): void {
  const unused = model.versions.filter(({ received }) => received.state !== 'used');
  const received = [...counting(model), ...unused].map((each) => each.received);
  const once = updateYear(begun, { received: received.sort((a, b) => (nameOf(a) < nameOf(b) ? 1 : -1)) });
  expect(apartFromHistory(year)).toEqual(apartFromHistory(once));
  const [is, was] = [year, once].map((each) => resultsOf(apartFromHistory(each)));
  expect(is).toEqual(was);
  expectNothingLost(model, year);
}

/** Each figure and text of any file is one of those that count, has another of its partner in its place, or is named. */
function expectNothingLost(model: Model, year: CouncilYear): void {
  const { consolidated, findings } = resultsOf(year);
  const key = (each: { partner: string; measure?: string; priority?: string }): string =>
    JSON.stringify([each.partner, each.measure ?? each.priority]);
  const there = new Set(consolidated.given.figures.filter(({ state }) => state !== 'blank').map(key));
  for (const text of consolidated.given.texts) there.add(key(text));
  const named = new Set(
    findings.flatMap(({ check, place: { measure, priority } }) =>
      check === 'emptied-entry' ? [measure ?? priority] : [],
    ),
  );
  const isIn = new Set(year.returns.map(({ partner }) => partner));
  for (const { received } of model.versions) {
    if (received.state !== 'used' || !isIn.has(received.return.partner)) continue;
    const given = received.return.figures.filter(({ state }) => state !== 'blank');
    for (const each of given) expect(there.has(key(each)) || named.has(each.measure)).toBe(true);
    for (const each of received.return.texts) expect(there.has(key(each)) || named.has(each.priority)).toBe(true);
  }
}

/**
 * A year without when things came in: what was replaced, and what officers saw when they decided, which nothing that
 * comes in later changes.
 */
const apartFromHistory = (year: CouncilYear): CouncilYear => ({
  ...year,
  returns: year.returns.map(({ file, partner, signedOn, signedBy, figures, texts, previous, findings }) => ({
    file,
    partner,
    signedOn,
    signedBy,
    figures,
    texts,
    previous,
    findings,
  })),
  replaced: [],
  seen: [],
});

/**
 * A file that isn't used takes nothing from what came in under its name: so that "as if all had come in
 * together" can be said, each name is used for returns of this year, or for others.
 */
const files = fc
  .tuple(...FILES.map((file) => fc.array(versionOf(file), { minLength: 1, maxLength: 3 })))
  .map((all) => all.map((versions) => versions.filter(({ state }) => state === versions[0]?.state)).flat());

const commands = files.chain((all) =>
  fc.commands(
    [
      fc.subarray(all, { minLength: 1 }).map((some) => new AddReturns(some)),
      fc.constantFrom(...FILES).map((file) => new TakeOut(file)),
      fc.constantFrom(...FILES).map((file) => new BringBack(file)),
    ],
    { maxCommands: 12 },
  ),
);

const modelRun = (steps: Iterable<fc.Command<Model, Real>>, between: Real['between']): void =>
  fc.modelRun(() => ({ model: { versions: [], steps: 0 }, real: { year: begun, between } }), steps);

describe('a council’s year', () => {
  it('is the same for the same returns, whatever was added, replaced, taken out, brought back and added again, and when', () => {
    fc.assert(
      fc.property(commands, (steps) => {
        modelRun(steps, (year) => year);
      }),
      propertyRuns(60),
    );
  });

  it('is the same, too, where it goes through its workbook between the steps', () => {
    fc.assert(
      fc.property(commands, (steps) => {
        modelRun(steps, readBack);
      }),
      propertyRuns(20),
    );
  });

  it('loses no decision, draft, date or text that officers typed', () => {
    fc.assert(
      fc.property(files, (received) => {
        const year = readBack(updateYear(begun, { received, takenOut: FILES }));
        expect(year).toMatchObject({ decisions, ...TYPED });
      }),
      propertyRuns(20),
    );
  });

  it('gives the same workbook whichever of two returns of one day came in first', () => {
    fc.assert(
      fc.property(versionOf('trust.xlsx'), versionOf('trust again.xlsx'), (one, other) => {
        const [first, second] = [
          [one, other],
          [other, one],
        ].map((received) => councilWorkbook(updateYear(begun, { received })));
        expect(first).toEqual(second);
      }),
      propertyRuns(20),
    );
  });
});

describe('a decisions file', () => {
  const said = { reason: 'It is so.', by: 'J. Officer' };
  const file = {
    ...decisions,
    statuses: [{ priority: 'Parks 3', status: 'not-achieved' as const, ...said, on: '2025-05-20' }],
  };
  const messages = (year: CouncilYear): string[] =>
    resultsOf(year).findings.flatMap(({ check, message }) => (check === 'differing-decision' ? [message] : []));

  it('that decides otherwise than the workbook is told of until one of them gives way', () => {
    const differing = updateYear(begun, { decisions: file });
    const later = readBack(updateYear(readBack(differing), { takenOut: ['none.xlsx'] }));
    expect(messages(later)).toEqual([
      "Parks 3: the council workbook says Achieved (20 May 2025), the decisions file says Not achieved (20 May 2025). The council workbook's is used.",
    ]);
    const row = { about: 'Parks 3', decision: 'Not achieved', ...said, on: '2025-05-21' };
    expect(messages(withDecision(later, row))).toEqual([]);
    expect(messages(updateYear(later, { decisions }))).toEqual([]);
  });
});
