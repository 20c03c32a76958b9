import type { Trouble } from '../../core/trouble';
import { Notice } from '../../taskpane/shell/Notice';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { FAULT } from '../words';
import { Dismiss } from './Dismiss';
import { useSaid } from './use-said';

/** What happened and what to do, seen and said aloud. */
export function TroubleNotice({ trouble, onDismiss }: { trouble: Trouble; onDismiss: () => void }) {
  const { text } = useLayoutStyles();
  const { title, next } = wordsOf(trouble);
  useSaid(`${title} ${next}`);
  return (
    <Notice intent="trouble" title={title}>
      <p className={text}>{next}</p>
      <Dismiss onDismiss={onDismiss} />
    </Notice>
  );
}

/** A file that can't be read is named: the words of its refusal only say "the file". */
function wordsOf({ message, fix, file }: Trouble): { title: string; next: string } {
  if (file === undefined || message.includes(file)) return { title: message, next: fix };
  return { title: FAULT.cannotOpen(file), next: `${message} ${fix}` };
}
