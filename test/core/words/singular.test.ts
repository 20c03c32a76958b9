import { singular } from '../../../src/core/words/singular';

describe('a plural noun after 1', () => {
  it.each([
    ['incidents', 'incident'],
    ['people', 'person'],
    ['people killed or seriously injured', 'person killed or seriously injured'],
    ['families', 'family'],
    ['businesses', 'business'],
    ['boxes', 'box'],
    ['victim based crimes', 'victim based crime'],
    ['tonnes of waste', 'tonne of waste'],
    ['children in care', 'child in care'],
    ['fly-tips', 'fly-tip'],
    ['houses', 'house'],
    ['days', 'day'],
    ['premises', 'premises'],
    ['CO2', 'CO2'],
  ])('"%s" is "%s"', (plural, one) => {
    expect(singular(plural)).toBe(one);
  });
});
