import { makeStyles } from '@fluentui/react-components';
import { useAnnouncement } from '../../taskpane/shell/Announcer';
import { isOpen, type Finding } from '../../core/finding';
import { Notice } from '../../taskpane/shell/Notice';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { DismissButton } from '../page/DismissButton';
import { PUT_RIGHT } from '../words';

// The height is limited, so that a long list leaves room for the sheets.
const useStyles = makeStyles({ found: { margin: 0, paddingLeft: '1.25rem', maxHeight: '9rem', overflowY: 'auto' } });

/** Lists what was wrong in the file and was corrected when the sheets were made anew from it. */
export function PutRightNotice({
  file,
  found,
  onDismiss,
}: {
  file: string;
  found: readonly Finding[];
  onDismiss: () => void;
}) {
  const { text } = useLayoutStyles();
  const styles = useStyles();
  const title = PUT_RIGHT.title(found.length, file);
  const isMissing = found.some(isOpen);
  const means = isMissing ? PUT_RIGHT.missing : PUT_RIGHT.means;
  useAnnouncement(`${title} ${means}`);
  return (
    <Notice intent={isMissing ? 'trouble' : 'plain'} title={title}>
      <p className={text}>{means}</p>
      <ul className={styles.found} tabIndex={0} aria-label={PUT_RIGHT.list}>
        {found.map(({ check, message }) => (
          <li key={`${check} ${message}`}>{message}</li>
        ))}
      </ul>
      <DismissButton onDismiss={onDismiss} />
    </Notice>
  );
}
