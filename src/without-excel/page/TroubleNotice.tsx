import type { Trouble } from '../../core/trouble';
import { Notice } from '../../taskpane/shell/Notice';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { Dismiss } from './Dismiss';
import { useSaid } from './use-said';

/** What happened and what to do, seen and said aloud. */
export function TroubleNotice({ trouble, onDismiss }: { trouble: Trouble; onDismiss: () => void }) {
  const { text } = useLayoutStyles();
  useSaid(`${trouble.message} ${trouble.fix}`);
  return (
    <Notice intent="trouble" title={trouble.message}>
      <p className={text}>{trouble.fix}</p>
      <Dismiss onDismiss={onDismiss} />
    </Notice>
  );
}
