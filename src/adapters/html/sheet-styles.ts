import type { Role } from '../../documents/sheet';
import { ACCENT, BODY_SIZE, FONT, LOOKS, PAPER, TABLE_LINE, type Look } from '../../documents/styles';
import { darkPageColour } from './dark-page-colour';
import { roleClass } from './sheet-printing';

/**
 * The stylesheet of printed sheets: a class for each role of `LOOKS`, with other colours where the system is set to
 * dark. Where the system forces its own colours, borders and words stand in for them.
 */
export function sheetStyles(): string {
  const dark = `@media screen and (prefers-color-scheme: dark) {\n${colourRules('dark', darkPageColour)}\n}`;
  return [
    PAGE_RULES,
    ...roles.map(roleRule),
    TABLE_RULES,
    ENTRY_RULES,
    colourRules('light', (hex) => hex),
    dark,
    WIDE_PAGE_RULES,
    HIGH_PAGE_RULES,
    NARROW_PAGE_RULES,
    FORCED_COLOUR_RULES,
  ].join('\n');
}

/** Condition under which the key columns stay in view: a region at least this wide. */
const WITH_KEYS = '@container (min-width: 40rem)';

const roles = Object.entries(LOOKS) as [Role, Look][];

function roleRule([role, { size, bold, underlined, border, wrap }]: [Role, Look]): string {
  const rules = [
    ...(border ? ['border-width: 1px', 'border-style: solid'] : []),
    ...(size === BODY_SIZE ? [] : [`font-size: ${size / BODY_SIZE}rem`]),
    `font-weight: ${bold ? 'bold' : 'normal'}`,
    ...(underlined ? ['text-decoration: underline'] : []),
    // A title wraps too, as it may be wider than a narrow page.
    ...(wrap || role === 'title' ? ['white-space: pre-wrap'] : []),
  ];
  return `.sheet .${roleClass(role)} { ${rules.join('; ')} }`;
}

/** The rules that set colours, in one colour scheme. */
function colourRules(scheme: 'light' | 'dark', paint: (hex: string) => string): string {
  const colour = (hex: string): string => `#${paint(hex)}`;
  return [
    `.sheet { color: ${colour(LOOKS.text.ink)}; background-color: ${colour(PAPER)}; color-scheme: ${scheme} }`,
    `.sheet th, .sheet td { border-color: ${colour(TABLE_LINE)} }`,
    ...roles.map(([role, { ink, fill, border }]) => {
      const rules = [
        `color: ${colour(ink)}`,
        ...(fill ? [`background-color: ${colour(fill)}`] : []),
        ...(border ? [`border-color: ${colour(border)}`] : []),
      ];
      return `.sheet .${roleClass(role)} { ${rules.join('; ')} }`;
    }),
    `.sheet a { color: ${colour(LOOKS.link.ink)} }`,
    `.sheet .entry[aria-invalid="true"] { border-color: ${colour(LOOKS.fault.ink)} }`,
    `.sheet .entry-mark, .sheet .hint .said { color: ${colour(LOOKS['status-partly'].ink)} }`,
    `.sheet .entry-mark.wrong { color: ${colour(LOOKS.fault.ink)} }`,
    `.sheet :focus-visible { outline-color: ${colour(ACCENT)} }`,
    `.sheet .hint { border-color: ${colour(TABLE_LINE)}; background-color: ${colour(PAPER)} }`,
    `${WITH_KEYS} { .sheet tbody .key { border-color: ${colour(TABLE_LINE)}; background-color: ${colour(PAPER)} } }`,
  ].join('\n');
}

const PAGE_RULES = `.sheet { font-family: ${FONT}, sans-serif; font-size: 1rem; line-height: 1.4; padding: 1rem }
.sheet[hidden] { display: none }
.sheet p, .sheet dl, .sheet h1, .sheet h2, .sheet h3, .sheet h4, .sheet h5 {
  margin: 0 0 0.5rem; max-width: 70ch; overflow-wrap: anywhere
}
.sheet h2, .sheet h3, .sheet h4, .sheet h5, .sheet dl { margin-top: 1rem }
.sheet dl > div { display: grid; grid-template-columns: minmax(10ch, 1fr) 3fr; gap: 0.25rem 1rem; padding: 0.25rem 0 }
.sheet dd { margin: 0 }
.sheet :focus-visible { outline-width: 3px; outline-style: solid; outline-offset: 2px }`;

const TABLE_RULES = `.sheet .scrolling {
  overflow-x: auto; scroll-padding-inline: 0.5rem; margin: 1rem 0; max-width: 100%; container-type: inline-size
}
.sheet table { border-collapse: collapse }
.sheet caption { text-align: left; padding: 0 0 0.5rem }
.sheet caption > span { display: inline-block; position: sticky; left: 0; max-width: min(70ch, 100cqi) }
.sheet th, .sheet td {
  border-width: 0 0 1px; border-style: solid; padding: 0.25rem 0.5rem;
  text-align: left; vertical-align: top; max-width: 40ch; overflow-wrap: break-word
}
.sheet th.right, .sheet td.right, .sheet td.cell-figure, .sheet .right .entry { text-align: right }`;

/**
 * `contain: paint` changes nothing to see, since a field clips its text anyway, but it spares Chromium from working out
 * at every key how the insides of hundreds of fields overlap: with 260 measures, a key takes 6 ms instead of 140.
 */
const ENTRY_RULES = `.sheet input.entry { contain: paint }
.sheet .entry {
  box-sizing: border-box; width: 100%; min-width: 8ch; min-height: 2.25rem; padding: 0.25rem 0.5rem;
  font: inherit; border-radius: 0
}
.sheet input.entry:not([inputmode]) { min-width: 18ch }
.sheet textarea.entry { min-width: 24ch; resize: vertical; field-sizing: content }
.sheet .hint {
  position: sticky; bottom: 0; z-index: 2; max-width: none; padding: 0.5rem; margin: 0;
  border-width: 1px 0 0; border-style: solid
}
.sheet .hint:empty { display: none }
.sheet .hint .said { display: block; font-weight: bold }
.sheet .entry[aria-invalid="true"] { border-width: 2px; border-style: solid }
.sheet .entry-mark { display: block; font-weight: bold; font-size: 0.875rem; padding-top: 0.125rem }`;

/**
 * Keeps the header row in view: the region scrolls by itself, where the window is high enough to leave it room. The
 * scroll padding keeps a focused cell clear of the header.
 */
const HIGH_PAGE_RULES = `@media screen and (min-width: 48rem) and (min-height: 34rem) {
  .sheet .scrolling { max-height: max(20rem, calc(100dvh - 16rem)); overflow-y: auto; scroll-padding-block: 5rem 2rem }
  .sheet thead th { position: sticky; top: -1px; z-index: 2 }
  .sheet thead th.key { z-index: 3 }
  .sheet thead th::after { content: ''; position: absolute; inset: auto 0 0; border-bottom: 1px solid }
}`;

/** Keeps the key columns in view beside the entries, where there is room for both. */
const WIDE_PAGE_RULES = `${WITH_KEYS} {
  .sheet .scrolling { scroll-padding-inline-start: 30ch }
  .sheet td.key, .sheet th.key { position: sticky; left: 0; z-index: 1 }
  .sheet tbody .key { border-inline-end-width: 1px }
}`;

const NARROW_PAGE_RULES = `@media (max-width: 30rem) {
  .sheet { padding: 0.5rem }
  .sheet dl > div { grid-template-columns: 1fr }
}`;

const FORCED_COLOUR_RULES = `@media (forced-colors: active) {
  .sheet :focus-visible { outline-color: Highlight }
  .sheet .entry { border: 1px solid FieldText }
  .sheet .cell-fault, .sheet [class*="cell-status-"] { border-inline-start: 4px solid CanvasText }
}`;
