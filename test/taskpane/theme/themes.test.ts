import type { Theme } from '@fluentui/react-components';
import { THEMES } from '../../../src/taskpane/theme/themes';

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const full = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

type Token = keyof Theme;

const GROUNDS: Token[] = ['colorNeutralBackground1', 'colorNeutralBackground2'];
const TEXTS: Token[] = [
  'colorNeutralForeground1',
  'colorNeutralForeground2',
  'colorBrandForeground1',
  'colorBrandForegroundLink',
  'colorBrandForegroundLinkHover',
  'colorStatusDangerForeground1',
  'colorStatusWarningForeground3',
  'colorStatusSuccessForeground1',
];
const ON_BRAND: Token[] = ['colorBrandBackground', 'colorBrandBackgroundHover', 'colorBrandBackgroundPressed'];
/** Parts that say something by their shape: bars, the selected tab's line, edges. */
const SHAPES: Token[] = ['colorBrandStroke1', 'colorNeutralStrokeAccessible'];

describe.each(Object.entries(THEMES))('the %s theme', (_, theme) => {
  const colour = (token: Token): string => {
    const value = String(theme[token]);
    if (!/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value)) throw new Error(`${token} is ${value}, no plain colour`);
    return value;
  };

  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    'lets %s be read on %s',
    (text, ground) => {
      expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(ON_BRAND)('lets a button be read on %s', (ground) => {
    expect(contrast(colour('colorNeutralForegroundOnBrand'), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('lets the reason under a button that waits be read, and the button too', () => {
    expect(
      contrast(colour('colorNeutralForeground3'), colour('colorNeutralBackgroundDisabled')),
    ).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('lets the shape of %s be seen', (shape) => {
    expect(contrast(colour(shape), colour('colorNeutralBackground1'))).toBeGreaterThanOrEqual(3);
  });

  it('gives sizes of text that grow with the person’s own', () => {
    expect(theme.fontSizeBase300).toBe('0.875rem');
    expect(
      Object.entries(theme).filter(
        ([token, value]) => /^(fontSize|lineHeight)/.test(token) && !String(value).endsWith('rem'),
      ),
    ).toEqual([]);
  });
});
