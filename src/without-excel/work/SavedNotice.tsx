import { Link } from '@fluentui/react-components';
import { Notice } from '../../taskpane/shell/Notice';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { PAGE, SAVED } from '../words';
import type { Saved } from './saved';
import { SmallButton } from '../page/SmallButton';

/** Where the file went, and what to do with it. */
export function SavedNotice({ saved: { file, next }, onDismiss }: { saved: Saved; onDismiss: () => void }) {
  const { text } = useLayoutStyles();
  return (
    <Notice intent="good" title={SAVED.title(file)}>
      <p className={text}>{SAVED.where}</p>
      {next?.signed === 'signed' && (
        <p className={text}>
          {SAVED.send} <Link inline href={`mailto:${encodeURIComponent(next.to).replace('%40', '@')}`}>{next.to}</Link>
          {SAVED.sendBy(next.by)}
        </p>
      )}
      {next?.signed === 'not signed' && <p className={text}>{SAVED.notSigned}</p>}
      {next?.signed === 'changed' && <p className={text}>{SAVED.changed}</p>}
      <SmallButton onClick={onDismiss}>{PAGE.dismiss}</SmallButton>
    </Notice>
  );
}

/** The same, said aloud. */
export function savedWords({ file, next }: Saved): string {
  const what = next && { 'signed': `${SAVED.send} ${next.to}${SAVED.sendBy(next.by)}`, 'not signed': SAVED.notSigned, 'changed': SAVED.changed }[next.signed];
  return [`${SAVED.title(file)}.`, SAVED.where, ...(what === undefined ? [] : [what])].join(' ');
}
