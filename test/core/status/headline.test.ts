import fc from 'fast-check';
import { STATUS_KINDS, type StatusKind } from '../../../src/core/plan/status-kind';
import { headlineOf } from '../../../src/core/status/headline';
import type { PriorityStatus } from '../../../src/core/status/priority-status';
import { propertyRuns } from '../../builders/property-runs';

function statusesOfKinds(...kinds: StatusKind[]): readonly PriorityStatus[] {
  return kinds.map((published, index) => ({
    priority: `Parks ${index + 1}`,
    computed: 'needs-decision',
    published,
    basis: 'decision',
    deciding: [],
    context: [],
    owed: [],
    explanation: '',
  }));
}

const times = (count: number, kind: StatusKind): StatusKind[] => Array.from({ length: count }, () => kind);

function sum(record: Readonly<Record<StatusKind, number>>): number {
  return STATUS_KINDS.reduce((total, kind) => total + record[kind], 0);
}

test('25 of 26 are 96% of all and 100% of those reported', () => {
  const headline = headlineOf(statusesOfKinds(...times(25, 'achieved'), 'not-received'));
  expect(headline).toMatchObject({
    priorities: 26,
    reported: 25,
    counts: { 'achieved': 25, 'not-received': 1 },
    percentOfAll: { 'achieved': 96, 'not-received': 4 },
    percentOfReported: { 'achieved': 100, 'not-received': 0 },
  });
});

test('each share is rounded as a reader would: three thirds are 33 each', () => {
  expect(headlineOf(statusesOfKinds('not-achieved', 'partly-achieved', 'achieved')).percentOfAll).toMatchObject({
    'achieved': 33,
    'partly-achieved': 33,
    'not-achieved': 33,
  });
});

test('three of nine are 33%, two 22% and one 11%, though that adds up to 99', () => {
  const kinds: StatusKind[] = [...times(3, 'achieved'), ...times(2, 'partly-achieved'), 'not-achieved'];
  const { percentOfAll } = headlineOf(statusesOfKinds(...kinds, 'not-received', 'not-due', 'not-applicable'));
  expect(percentOfAll).toMatchObject({ 'achieved': 33, 'partly-achieved': 22, 'not-achieved': 11, 'not-due': 11 });
  expect(sum(percentOfAll)).toBe(99);
});

test('a share of not quite all is never 100, nor one of a few 0', () => {
  expect(headlineOf(statusesOfKinds(...times(399, 'achieved'), 'not-achieved')).percentOfAll).toMatchObject({
    'achieved': 99.8,
    'not-achieved': 0.3,
  });
});

test('what is not received, not due, not applicable or still to decide is no part of those reported', () => {
  const headline = headlineOf(
    statusesOfKinds('achieved', 'not-achieved', 'not-received', 'needs-decision', 'not-due', 'not-applicable'),
  );
  expect(headline.reported).toBe(2);
  expect(headline.percentOfReported).toEqual({
    'achieved': 50,
    'partly-achieved': 0,
    'not-achieved': 50,
    'not-received': 0,
    'needs-decision': 0,
    'not-due': 0,
    'not-applicable': 0,
  });
});

test('the published status counts, not the computed one', () => {
  expect(headlineOf(statusesOfKinds('achieved')).counts).toMatchObject({ 'achieved': 1, 'needs-decision': 0 });
});

test('no priorities make no shares', () => {
  const headline = headlineOf([]);
  expect([
    headline.priorities,
    headline.reported,
    sum(headline.counts),
    sum(headline.percentOfAll),
    sum(headline.percentOfReported),
  ]).toEqual([0, 0, 0, 0, 0]);
});

test('nothing reported makes no share of those reported', () => {
  const headline = headlineOf(statusesOfKinds('not-received', 'not-due'));
  expect(sum(headline.percentOfAll)).toBe(100);
  expect(sum(headline.percentOfReported)).toBe(0);
});

test('shares are whole and less than half a per cent off, but never all or none where that is not so', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STATUS_KINDS), { minLength: 1, maxLength: 900 }), (kinds) => {
      const { counts, percentOfAll, percentOfReported, reported } = headlineOf(statusesOfKinds(...kinds));
      expect(sum(counts)).toBe(kinds.length);
      expect(sum(percentOfReported) > 0).toBe(reported > 0);
      for (const kind of STATUS_KINDS) {
        const [percent, exact] = [percentOfAll[kind], (counts[kind] * 100) / kinds.length];
        expect(Math.abs(percent - exact)).toBeLessThanOrEqual(0.5);
        expect(percent === 0).toBe(counts[kind] === 0);
        expect(percent === 100).toBe(counts[kind] === kinds.length);
        if (exact >= 1 && exact <= 99) expect(percent).toBe(Math.round(exact));
      }
    }),
    propertyRuns(100),
  );
});

test('more priorities never have the smaller share', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STATUS_KINDS), { maxLength: 60 }), (kinds) => {
      const { counts, percentOfAll } = headlineOf(statusesOfKinds(...kinds));
      for (const a of STATUS_KINDS)
        for (const b of STATUS_KINDS)
          if (counts[a] > counts[b]) expect(percentOfAll[a]).toBeGreaterThanOrEqual(percentOfAll[b]);
    }),
    propertyRuns(100),
  );
});
