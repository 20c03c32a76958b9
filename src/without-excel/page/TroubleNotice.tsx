import { useAnnouncement } from '../../taskpane/shell/Announcer';
import type { Trouble } from '../../core/trouble';
import { Notice } from '../../taskpane/shell/Notice';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { PAGE_TROUBLE } from '../words';
import { DismissButton } from './DismissButton';
import { useScrollIntoView } from './use-scroll-into-view';

/** Shows and announces a trouble; it stands above everything, so that it is scrolled to. */
export function TroubleNotice({ trouble, onDismiss }: { trouble: Trouble; onDismiss: () => void }) {
  const { text } = useLayoutStyles();
  const { title, next } = wordsOf(trouble);
  useAnnouncement(`${title} ${next}`);
  const place = useScrollIntoView(trouble);
  return (
    <div ref={place}>
      <Notice intent="trouble" title={title}>
        <p className={text}>{next}</p>
        <DismissButton onDismiss={onDismiss} />
      </Notice>
    </div>
  );
}

/** Adds the file's name where the trouble's message only says "the file". */
function wordsOf({ message, fix, file }: Trouble): { title: string; next: string } {
  if (file === undefined || message.includes(file)) return { title: message, next: fix };
  return { title: PAGE_TROUBLE.cannotOpen(file), next: `${message} ${fix}` };
}
