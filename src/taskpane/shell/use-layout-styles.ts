import { makeStyles, tokens } from '@fluentui/react-components';

/** Styles that all pages share. */
export const useLayoutStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: '1.25rem',
    padding: '1rem',
    overflowWrap: 'anywhere',
  },
  block: { display: 'flex', flexDirection: 'column', gap: '0.5rem' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '0.5rem' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '0.25rem' },
  // Fluent's colour for disabled buttons has too little contrast to be read.
  waits: { 'color': tokens.colorNeutralForeground3, ':hover': { color: tokens.colorNeutralForeground3 } },
  /** Seen only while it has the focus. */
  skip: {
    ':not(:focus)': { position: 'absolute', clipPath: 'inset(50%)' },
    'alignSelf': 'start',
    'minHeight': '1.75rem',
  },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    padding: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
    border: 0,
  },
});
