import { makeStyles, tokens } from '@fluentui/react-components';

/** In a high window the sheets scroll by themselves under the header; in a low one the whole page scrolls. */
const TALL = '@media (min-height: 34rem)';

export const usePageStyles = makeStyles({
  provider: { minHeight: '100vh' },
  frame: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  work: { [TALL]: { height: '100dvh', minHeight: 0 } },
  dropping: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
  main: { outline: 'none', flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column' },
  skip: {
    'position': 'absolute',
    'insetInlineStart': '0.5rem',
    'top': '-10rem',
    'zIndex': 10,
    'padding': '0.5rem 0.75rem',
    'backgroundColor': tokens.colorNeutralBackground1,
    'color': tokens.colorBrandForegroundLink,
    'border': `2px solid ${tokens.colorBrandStroke1}`,
    ':focus': { top: '0.5rem' },
  },
  notices: {
    'display': 'flex',
    'flexDirection': 'column',
    'gap': '0.5rem',
    'padding': '0.5rem 1rem',
    ':empty': { display: 'none' },
  },
});
