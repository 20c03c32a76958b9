import { headlineSentences } from '../../../src/core/narrative/headline-block';
import type { StatusKind } from '../../../src/core/plan/status-kind';
import { aHeadline } from '../../builders/narrative';
import { planOf } from '../../builders/returns';

const RED_AND_GREEN = {
  'achieved': 'Green',
  'partly-achieved': 'Amber',
  'not-achieved': 'Red',
  'not-received': 'Grey',
};

const said = (counts: Partial<Record<StatusKind, number>>, statusWords = {}): string =>
  headlineSentences(aHeadline(counts), planOf({ statusWords })).join(' ');

describe('the headline', () => {
  it('gives the shares of all priorities, then of those reported on', () => {
    expect(said({ 'achieved': 25, 'not-received': 1 })).toBe(
      '25 of the 26 priorities were achieved (96%). Information was not received for one (4%). All 25 priorities reported on were achieved (100%).',
    );
  });

  it('says the shares of those reported on only where they differ', () => {
    expect(said({ 'achieved': 3, 'partly-achieved': 1, 'not-achieved': 1 })).toBe(
      'Three of the five priorities were achieved (60%). One was partly achieved (20%) and one was not achieved (20%).',
    );
  });

  it('speaks of one priority as one', () => {
    expect(said({ achieved: 1 })).toBe('The one priority was achieved (100%).');
  });

  it('speaks of two as both and of many as all', () => {
    expect(said({ achieved: 2 })).toBe('Both priorities were achieved (100%).');
    expect(said({ achieved: 12 })).toBe('All 12 priorities were achieved (100%).');
  });

  it('never makes a failure of missing information', () => {
    expect(said({ 'not-received': 1 })).toBe(
      'Information was not received for the one priority (100%). No priority can be reported on yet.',
    );
    expect(said({ 'not-received': 3 })).toBe(
      'Information was not received for any of the three priorities (100%). No priority can be reported on yet.',
    );
  });

  it('tells every status apart', () => {
    expect(
      said({ 'partly-achieved': 4, 'needs-decision': 2, 'not-due': 1, 'not-applicable': 1, 'not-received': 2 }),
    ).toBe(
      'Four of the ten priorities were partly achieved (40%). ' +
        'Information was not received for two (20%), two need a decision (20%), one is not yet due (10%) and one no longer applies (10%). ' +
        'All four priorities reported on were partly achieved (100%).',
    );
  });

  it("uses the plan's own words as they are", () => {
    expect(said({ 'achieved': 3, 'partly-achieved': 1, 'not-achieved': 2, 'not-received': 1 }, RED_AND_GREEN)).toBe(
      'Three of the seven priorities have the status Green (43%), one Amber (14%), two Red (29%) and one Grey (14%). ' +
        'Three of the six priorities reported on have the status Green (50%), one Amber (17%) and two Red (33%).',
    );
    expect(said({ 'achieved': 1, 'not-achieved': 1 }, { 'not-achieved': 'Red' })).toBe(
      'One of the two priorities was achieved (50%). One has the status Red (50%).',
    );
  });

  it('never rounds a share up to all or down to none', () => {
    expect(said({ 'achieved': 399, 'not-achieved': 1 })).toBe(
      '399 of the 400 priorities were achieved (over 99%). One was not achieved (under 1%).',
    );
  });

  it('says so where rounding keeps the shares from adding up to 100', () => {
    expect(said({ 'achieved': 1, 'partly-achieved': 1, 'not-achieved': 1 })).toBe(
      'One of the three priorities was achieved (33%). One was partly achieved (33%) and one was not achieved (33%). ' +
        'These shares do not add up to 100%, because each is rounded.',
    );
    expect(said({ 'achieved': 2, 'not-achieved': 5, 'not-due': 1 })).toBe(
      'Two of the eight priorities were achieved (25%). Five were not achieved (63%) and one is not yet due (13%). ' +
        'These shares do not add up to 100%, because each is rounded. ' +
        'Two of the seven priorities reported on were achieved (29%). Five were not achieved (71%).',
    );
    expect(said({ 'achieved': 1, 'partly-achieved': 1, 'not-achieved': 1, 'not-due': 1 })).toMatch(
      / \(33%\)\. The shares of those reported on do not add up to 100%, because each is rounded\.$/,
    );
    expect(said({ 'achieved': 1, 'partly-achieved': 1, 'not-achieved': 1, 'not-due': 3 })).toMatch(
      / \(33%\)\. Neither set of shares adds up to 100%, because each share is rounded\.$/,
    );
  });

  it('has nothing to say of no priorities', () => {
    expect(said({})).toBe('');
  });
});
