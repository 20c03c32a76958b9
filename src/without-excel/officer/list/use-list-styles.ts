import { makeStyles, tokens } from '@fluentui/react-components';

/** Styles of the lists of files, partners, findings and decisions. */
export const useListStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
  bullets: { margin: 0, paddingLeft: '1.25rem' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0.25rem 0.75rem',
    padding: '0.5rem 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 12rem', minWidth: 0 },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  bad: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  state: { display: 'inline-block', fontWeight: tokens.fontWeightSemibold },
});
