import { makeStyles, tokens } from '@fluentui/react-components';

/** Styles of pages with fields. */
export const useQuestionPageStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '0.25rem',
    margin: '-0.5rem -0.5rem 0',
  },
  head: { display: 'flex', flexDirection: 'column', gap: '0.25rem' },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fields: { display: 'flex', flexDirection: 'column', gap: '1.25rem' },
  steps: {
    'position': 'sticky',
    'bottom': 0,
    'zIndex': 1,
    'display': 'flex',
    'flexWrap': 'wrap',
    'gap': '0.5rem',
    'margin': '0 -1rem -1rem',
    'padding': '0.75rem 1rem',
    'backgroundColor': tokens.colorNeutralBackground1,
    'borderTop': `1px solid ${tokens.colorNeutralStroke2}`,
    // A sticky bar would cover the content in a low window or with large text.
    '@media (max-height: 34rem)': { position: 'static' },
  },
  step: { minWidth: '4rem' },
  // Keeps the line breaks of a typed text.
  quoted: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});
