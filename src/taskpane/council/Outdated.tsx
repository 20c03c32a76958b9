import { makeStyles } from '@fluentui/react-components';
import type { CouncilOverview } from '../../workflows/council-overview';
import { Notice } from '../shell/Notice';
import { useLayoutStyles } from '../shell/use-layout-styles';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '1.25rem', display: 'flex', flexDirection: 'column', gap: '0.5rem' },
});

interface Props extends Pick<CouncilOverview['decisions'], 'outdated'> {
  title: string;
  advice: string;
}

/** Lists what was decided, chosen or edited on figures or texts that have moved since. */
export function Outdated({ outdated, title, advice }: Props) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  if (outdated.length === 0) return null;
  return (
    <Notice intent="trouble" title={title}>
      <ul className={styles.list}>
        {outdated.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p className={layout.text}>{advice}</p>
    </Notice>
  );
}
