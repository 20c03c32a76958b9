import { makeStyles, tokens } from '@fluentui/react-components';
import { RETURN_SHEETS } from '../../core/returns/layout';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { NEXT } from '../words';
import { SIGN } from './words';

const useStyles = makeStyles({
  statement: {
    margin: 0,
    paddingLeft: '0.75rem',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What signing means, and what is written where. */
export function Meaning({ explained }: { explained: number }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const explanations = NEXT.explained(explained);
  return (
    <div className={layout.block}>
      <p className={layout.text}>{SIGN.meaning}</p>
      <blockquote className={styles.statement}>{SIGN.statement}</blockquote>
      {explanations !== '' && <p className={layout.text}>{explanations}</p>}
      <p className={layout.quiet}>{SIGN.written(RETURN_SHEETS.start)}</p>
    </div>
  );
}
