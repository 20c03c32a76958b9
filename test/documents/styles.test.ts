import { BAR, LOOKS, PAPER, type Look } from '../../src/documents/styles';

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

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
