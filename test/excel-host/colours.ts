import { wrongArgument } from './host-error';

/** The colours of HTML that Excel takes by name. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', lime: '#00FF00', green: '#008000', blue: '#0000FF', navy: '#000080', yellow: '#FFFF00', orange: '#FFA500', purple: '#800080', gray: '#808080', grey: '#808080', silver: '#C0C0C0', maroon: '#800000', olive: '#808000', teal: '#008080', aqua: '#00FFFF', cyan: '#00FFFF', fuchsia: '#FF00FF', magenta: '#FF00FF', pink: '#FFC0CB', brown: '#A52A2A', gold: '#FFD700', indigo: '#4B0082', violet: '#EE82EE', turquoise: '#40E0D0', tan: '#D2B48C', khaki: '#F0E68C', beige: '#F5F5DC', coral: '#FF7F50', salmon: '#FA8072', crimson: '#DC143C', lightgray: '#D3D3D3', lightgrey: '#D3D3D3', darkgray: '#A9A9A9', darkgrey: '#A9A9A9', lightblue: '#ADD8E6', darkblue: '#00008B', lightgreen: '#90EE90', darkgreen: '#006400', darkred: '#8B0000', darkorange: '#FF8C00', lightyellow: '#FFFFE0', royalblue: '#4169E1', steelblue: '#4682B4', cornflowerblue: '#6495ED', skyblue: '#87CEEB', deepskyblue: '#00BFFF', dodgerblue: '#1E90FF', lightskyblue: '#87CEFA', lightsteelblue: '#B0C4DE', midnightblue: '#191970', forestgreen: '#228B22', seagreen: '#2E8B57', palegreen: '#98FB98', limegreen: '#32CD32', tomato: '#FF6347', orangered: '#FF4500', firebrick: '#B22222', lightcoral: '#F08080', hotpink: '#FF69B4', plum: '#DDA0DD', orchid: '#DA70D6', lavender: '#E6E6FA', chocolate: '#D2691E', sienna: '#A0522D', goldenrod: '#DAA520', wheat: '#F5DEB3', ivory: '#FFFFF0', slategray: '#708090', dimgray: '#696969', gainsboro: '#DCDCDC', whitesmoke: '#F5F5F5',
};

/** A colour as Excel gives it back, "#RRGGBB", of one that is given that way or by its name. */
export function colourOf(given: unknown): string {
  const text = typeof given === 'string' ? given : '';
  const colour = /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : /^[0-9a-f]{6}$/i.test(text) ? `#${text.toUpperCase()}` : NAMED[text.toLowerCase()];
  if (colour === undefined) throw wrongArgument(`the colour "${String(given)}"`);
  return colour;
}
