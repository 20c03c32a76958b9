/** DARKEST is the lightness that white paper gets on a dark page, LIGHTEST that of black ink, from 0 to 1. */
const DARKEST = 0.12;
const LIGHTEST = 0.94;
/** Factor for the saturation, because strong colours glare on a dark background. */
const CALM = 0.55;

/**
 * A colour of `LOOKS` for a dark page: the same hue, less saturated, with light and dark exchanged.
 * @param hex six digits without '#'
 */
export function darkPageColour(hex: string): string {
  const { hue, saturation, lightness } = hslOf(hex);
  return hexOf({ hue, saturation: saturation * CALM, lightness: LIGHTEST - lightness * (LIGHTEST - DARKEST) });
}

/** Hue in degrees, saturation and lightness from 0 to 1. */
interface Colour {
  hue: number;
  saturation: number;
  lightness: number;
}

function hslOf(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [lightness, spread] = [(most + least) / 2, most - least];
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const hue =
    most === red ? (green - blue) / spread : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return { hue: (hue * 60 + 360) % 360, saturation: spread / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function hexOf({ hue, saturation, lightness }: Colour): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): string => {
    const at = (offset + hue / 30) % 12;
    const share = lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `${part(0)}${part(8)}${part(4)}`.toUpperCase();
}
