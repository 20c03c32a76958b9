import { darkPageColour } from '../../../src/adapters/html/dark-page-colour';
import { sheetStyles } from '../../../src/adapters/html/sheet-styles';
import { LOOKS, PAPER } from '../../../src/documents/styles';
import { contrast } from '../../builders/contrast';

const [light = '', dark = ''] = sheetStyles().split('@media screen and (prefers-color-scheme: dark)');

describe('the stylesheet of printed sheets', () => {
  it.each(Object.entries(LOOKS))(
    'has %s with the colours of the one table of looks, turned round on a dark page',
    (role, { ink, fill }) => {
      const colours = (ink: string, fill: string | undefined): string =>
        `.sheet .cell-${role} { color: #${ink}${fill ? `; background-color: #${fill}` : ''}`;
      expect(light).toContain(colours(ink, fill));
      expect(dark).toContain(colours(darkPageColour(ink), fill && darkPageColour(fill)));
    },
  );

  it('asks for nothing from elsewhere', () => {
    expect(sheetStyles()).not.toMatch(/url\(|@import/);
  });
});

describe('colours on a dark page', () => {
  it('turn white paper dark and leave a hue as it is', () => {
    expect(darkPageColour('FFFFFF')).toBe('1F1F1F');
    const [red, green, blue] = [0, 2, 4].map((at) => parseInt(darkPageColour('8A1F14').slice(at, at + 2), 16));
    expect(red! > green! && green! > blue!).toBe(true);
  });

  it.each(Object.entries(LOOKS))('keep %s readable, 4.5 to 1 or more', (_, { ink, fill = PAPER }) => {
    expect(contrast(darkPageColour(ink), darkPageColour(fill))).toBeGreaterThanOrEqual(4.5);
  });

  it('draw round entry cells a line that is seen', () => {
    const { border = '', fill = '' } = LOOKS.entry;
    expect(contrast(darkPageColour(border), darkPageColour(PAPER))).toBeGreaterThanOrEqual(3);
    expect(contrast(darkPageColour(border), darkPageColour(fill))).toBeGreaterThanOrEqual(3);
  });
});
