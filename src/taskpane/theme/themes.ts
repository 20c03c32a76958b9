import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { ThemeName } from './theme-store';

/** Shades of the product's colour, #1F5568, from dark to light. From 100 on they are also text on a dark background. */
const BRAND: BrandVariants = {
  10: '#030a0d',
  20: '#07161c',
  30: '#0b222b',
  40: '#0f2d38',
  50: '#143845',
  60: '#184352',
  70: '#1b4c5d',
  80: '#1f5568',
  90: '#2c7791',
  100: '#6fb3ca',
  110: '#85c0d4',
  120: '#9accdd',
  130: '#afd8e5',
  140: '#c5e3ed',
  150: '#dbeef4',
  160: '#edf7fa',
};

/** Fluent's dark theme with lighter buttons: its own shades hardly stand out from the background. */
const DARK: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandBackground: BRAND[90],
  colorBrandBackgroundHover: BRAND[80],
  colorBrandBackgroundPressed: BRAND[70],
  // Fluent's red is too dark to be read on the dark background.
  colorStatusDangerForeground1: '#f1707b',
};

const PIXELS_OF_REM = 16;

/** Converts Fluent's text sizes from pixels to rem, so that they grow with the browser's text size. */
function scalable(theme: Theme): Theme {
  const sizes = Object.entries(theme).filter(([token]) => /^(fontSize|lineHeight)/.test(token));
  return {
    ...theme,
    ...Object.fromEntries(sizes.map(([token, size]) => [token, `${parseFloat(String(size)) / PIXELS_OF_REM}rem`])),
  };
}

const LIGHT = createLightTheme(BRAND);

export const THEMES: Record<ThemeName, Theme> = {
  'light': scalable(LIGHT),
  'dark': scalable(DARK),
  'high contrast': scalable({ ...teamsHighContrastTheme, fontFamilyBase: LIGHT.fontFamilyBase }),
};
