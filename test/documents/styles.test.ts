import { BAR, LOOKS, PAPER, type Look } from '../../src/documents/styles';
import { contrast } from '../builders/contrast';

const roles = Object.entries<Look>(LOOKS);

describe('looks', () => {
  it('measures black on white as 21 to 1', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
  });

  it.each(roles)('sets %s in 12 points or more, with a contrast of 4.5 to 1 or more', (_role, look) => {
    expect(look.size).toBeGreaterThanOrEqual(12);
    expect(contrast(look.ink, look.fill ?? PAPER)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps numbers readable on the bars behind them', () => {
    expect(contrast(LOOKS.figure.ink, BAR)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws round entry cells a line that is seen on the page and on their fill', () => {
    for (const { border = '', fill = '' } of [LOOKS.entry, LOOKS['entry-text']]) {
      expect(contrast(border, PAPER)).toBeGreaterThanOrEqual(3);
      expect(contrast(border, fill)).toBeGreaterThanOrEqual(3);
    }
  });

  it('leaves open only the cells that people type into', () => {
    expect(roles.filter(([, { locked }]) => !locked).map(([role]) => role)).toEqual(['entry', 'entry-text']);
  });
});
