import { readFile } from 'node:fs/promises';
import type { Errand } from './errand';
import { parksReturn } from './parks-return';

const PLACE = 'Place among the county\u2019s parks';

/** A return as it was sent, with a question of each kind. The first answer is ten times last year's; the third isn't one yet. */
export const PARKS_ERRAND: Errand = {
  day: '2025-05-11T09:30:00+01:00',
  partner: 'Green Trust',
  file: parksReturn,
  way: 'fill in',
  answers: [
    {
      question: 'Visits to parks',
      typed: { 'This year': '15130', 'Source': 'Counters at the gates' },
      said: '15,130 visits against a target of at least 1,500: met.',
    },
    {
      question: 'Days open',
      typed: { 'Numerator: days open': '350', 'Denominator: days': '365' },
      said: '96% against a target of at least 90%: met.',
    },
    { question: PLACE, typed: { 'This year': 'quite high' }, said: 'To fix' },
    { question: 'Spent on upkeep', typed: { 'This year': '4999.99' }, chosen: { Qualifier: 'about' } },
    { question: 'Green Flag kept', chosen: { 'This year': 'Yes' } },
    { question: 'New pond dug', chosen: { 'This year': 'On track' } },
    { question: 'What visitors said', typed: { 'This year': 'Clean and quiet' } },
    { question: 'What Parks 1 promises', typed: { 'Your text': 'The parks were open to everyone all year.' } },
  ],
  spoiled: { card: `Parks 1 · ${PLACE}`, cell: `Parks 1 ${PLACE} This year`, address: 'G7', mended: '2' },
  odd: {
    card: 'Parks 1 · Visits to parks',
    why: 'New counters were put in at the gates; the old ones missed most visits.',
  },
  signature: { name: 'Ann Lee', role: 'Director' },
};

export const PARKS_ENTERED = {
  visits: '15130',
  open: '',
  place: '2',
  upkeep: 'about 4999.99',
  flag: 'Yes',
  pond: 'On track',
  said: 'Clean and quiet',
};

const ASB = 'Position in the county for anti-social behaviour incidents';

const POLICE = 'kent-police-2021-22.xlsx';

/** A return that was filled in and signed already: somebody looks through it and changes two entries, one of them for no good. */
export const SIGNED_ERRAND: Errand = {
  day: '2022-05-11T09:30:00+01:00',
  partner: 'Kent Police',
  file: async () => ({
    name: POLICE,
    bytes: new Uint8Array(await readFile(`examples/sevenoaks-2021-22/returns/${POLICE}`)),
  }),
  way: 'look',
  answers: [
    {
      question: 'Position in the county for victim based crime',
      said: '2nd of 12 against a target of 3rd or better: met.',
    },
    { question: 'Victim based crimes reported', typed: { 'This year': '70560' }, said: 'To explain' },
    { question: ASB, typed: { 'This year': 'quite low' }, said: 'To fix' },
    { question: 'Anti-social behaviour incidents recorded' },
    { question: 'Keep overall crime amongst the lowest in the county and aim for an improvement in that position' },
    { question: 'Maintain the low number of ASB incidents (no higher than 3rd in the county)' },
  ],
  spoiled: { card: `Safe 3 · ${ASB}`, cell: `Safe 3 ${ASB} This year`, address: 'G7', mended: '1' },
  odd: {
    card: 'Safe 2 · Victim based crimes reported',
    why: 'Crimes are counted by victim since April, not by incident.',
  },
  signature: { name: 'Jo Marsh', role: 'Superintendent', isAgain: true },
};
