import type { Reading } from '../../../src/core/values/reading';
import { milestoneReading } from '../../../src/core/measure-kinds/milestone';
import { qualifierReading } from '../../../src/core/values/qualifier';
import { dateReading } from '../../../src/core/values/sign-off-date';
import { textReading } from '../../../src/core/values/text';
import { yesNoReading } from '../../../src/core/measure-kinds/yes-no';
import { cell, date, error, type Typed } from '../../builders/return-content';

/** A reading in a few words; "~" where it says how it was read. */
function inWords(reading: Reading<unknown>): string {
  if (reading.state === 'unclear') return `ask ${reading.reason}: ${reading.meanings.join(' | ')}`;
  if (reading.state === 'unusable') return reading.reason;
  return reading.state !== 'read'
    ? reading.state
    : `${reading.readAs === undefined ? '' : '~'}${String(reading.value)}`;
}

describe('Yes or no', () => {
  it.each<[Typed, string]>([
    [true, 'true'],
    [false, 'false'],
    ['Yes', 'true'],
    ['NO', 'false'],
    ['y', '~true'],
    ['N', '~false'],
    ['✓', '~true'],
    ['✗', '~false'],
    ['Yes - all year', 'ask wording: yes'],
    ['Yes, all year', 'ask wording: yes'],
    ['yes all year', 'ask wording: yes'],
    ['No - not before June', 'ask wording: no'],
    ['Yes, but only in summer', 'ask wording: yes | no'],
    ['Yes and no', 'ask wording: yes | no'],
    ['No change', 'not-a-choice'],
    ['yes/no', 'not-a-choice'],
    ['maybe', 'not-a-choice'],
    ['x', 'placeholder'],
    ['tbc', 'placeholder'],
    [1, 'not-a-choice'],
    [error('#REF!'), 'error-value'],
    [' ', 'blank'],
    [null, 'blank'],
  ])('reads %j as %s', (typed, expected) => expect(inWords(yesNoReading(cell(typed)))).toBe(expected));
});

describe('A milestone', () => {
  it.each<[Typed, string]>([
    ['completed', 'completed'],
    ['Not started', 'not started'],
    ['On\u00a0track', 'on track'],
    ['DELAYED', 'delayed'],
    ['Complete', '~completed'],
    ['done', '~completed'],
    ['on-track', '~on track'],
    ['Not yet started', '~not started'],
    ['behind schedule', '~delayed'],
    ['Cancelled', '~dropped'],
    ['Completed - May 2021', 'ask wording: completed'],
    ['Complete in March', 'ask wording: completed'],
    ['Delayed (staff shortage)', 'ask wording: delayed'],
    ['Completed, but not yet opened', 'ask wording: completed | on track | delayed'],
    ['ongoing', 'ask wording: on track | delayed'],
    ['In progress', 'ask wording: on track | delayed'],
    ['nearly complete', 'ask wording: on track | delayed'],
    ['not complete', 'ask wording: on track | delayed | not started'],
    ['green', 'not-a-choice'],
    [true, 'not-a-choice'],
    [date('2022-05-11'), 'not-a-choice'],
    ['n/a', 'placeholder'],
    [error('#N/A'), 'error-value'],
    ['\u200b', 'blank'],
  ])('reads %j as %s', (typed, expected) => expect(inWords(milestoneReading(cell(typed)))).toBe(expected));
});

describe('A qualifier', () => {
  it.each<[Typed, string]>([
    ['over', 'over'],
    ['At  least', 'at least'],
    ['>', '~over'],
    ['more than', '~over'],
    ['approx', '~about'],
    ['approx.', '~about'],
    ['c.', '~about'],
    ['+', '~at least'],
    ['less than', '~under'],
    ['up to', '~at most'],
    ['n/a', 'blank'],
    ['-', 'blank'],
    ['tbc', 'placeholder'],
    ['roughly speaking', 'not-a-choice'],
    [5, 'not-a-choice'],
    [error('#N/A'), 'error-value'],
    [null, 'blank'],
  ])('reads %j as %s', (typed, expected) => expect(inWords(qualifierReading(cell(typed)))).toBe(expected));

  it('isn’t asked of answers in words, where the template marks the cell', () => {
    expect([qualifierReading(cell('[z]')), qualifierReading(cell('[x]'), [])]).toEqual([
      { state: 'blank' },
      { state: 'blank' },
    ]);
  });
});

describe('A date of sign-off', () => {
  it.each<[Typed, string]>([
    [date('2022-05-11'), '2022-05-11'],
    [date('2022-05-11T14:30:00'), '2022-05-11'],
    ['2022-05-11', '~2022-05-11'],
    ['11/05/2022', '~2022-05-11'],
    ['11.5.22', '~2022-05-11'],
    ['11 May 2022', '~2022-05-11'],
    ['11th May 2022', '~2022-05-11'],
    ['Wednesday 11 May 2022', '~2022-05-11'],
    ['Wed, 11 May 2022', '~2022-05-11'],
    ['11-May-22', '~2022-05-11'],
    ['May 11, 2022', '~2022-05-11'],
    ['05/13/2022', 'ask date: 13 May 2022'],
    [44692, 'ask date: 11 May 2022'],
    ['31/02/2022', 'not-a-date'],
    ['11 Mai 2022 oder so', 'not-a-date'],
    ['yesterday', 'not-a-date'],
    [3, 'not-a-date'],
    [true, 'not-a-date'],
    ['tbc', 'placeholder'],
    [error('#VALUE!'), 'error-value'],
    ['', 'blank'],
  ])('reads %j as %s', (typed, expected) => expect(inWords(dateReading(cell(typed)))).toBe(expected));
});

describe('A text', () => {
  it.each<[Typed, string]>([
    ['  Gate counters \r\nat all parks ', 'Gate counters \nat all parks'],
    ['placeholder', 'placeholder'],
    [12, '12'],
    [date('2022-05-11'), '11 May 2022'],
    ['n/a', 'placeholder'],
    ['TBC', 'placeholder'],
    ['-', 'placeholder'],
    [error('#NAME?'), 'error-value'],
    ['\u00a0', 'blank'],
  ])('reads %j as %s', (typed, expected) => expect(inWords(textReading(cell(typed)))).toBe(expected));
});
