import { useAnnouncement } from '../../taskpane/shell/Announcer';
import type { Trouble } from '../../core/trouble';
import { Notice } from '../../taskpane/shell/Notice';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { PAGE_TROUBLE } from '../words';
import { DismissButton } from './DismissButton';

/** Shows and announces a trouble. */
export function TroubleNotice({ trouble, onDismiss }: { trouble: Trouble; onDismiss: () => void }) {
  const { text } = useLayoutStyles();
  const { title, next } = wordsOf(trouble);
  useAnnouncement(`${title} ${next}`);
  return (
    <Notice intent="trouble" title={title}>
      <p className={text}>{next}</p>
      <DismissButton onDismiss={onDismiss} />
    </Notice>
  );
}

/** Adds the file's name where the trouble's message only says "the file". */
function wordsOf({ message, fix, file }: Trouble): { title: string; next: string } {
  if (file === undefined || message.includes(file)) return { title: message, next: fix };
  return { title: PAGE_TROUBLE.cannotOpen(file), next: `${message} ${fix}` };
}
