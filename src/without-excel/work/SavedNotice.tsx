import { Link } from '@fluentui/react-components';
import { Notice } from '../../taskpane/shell/Notice';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { Dismiss } from '../page/Dismiss';
import { useSaid } from '../page/use-said';
import { SAVED } from '../words';
import type { Saved } from './saved';

/** Why it isn't sent yet. */
const WAITS = { 'not signed': SAVED.notSigned, 'changed': SAVED.changed, 'early': SAVED.early } as const;

/** Where the file went, and what to do with it. */
export function SavedNotice({ saved, onDismiss }: { saved: Saved; onDismiss: () => void }) {
  const { text } = useLayoutStyles();
  const { file, next } = saved;
  useSaid(savedWords(saved));
  return (
    <Notice intent="good" title={SAVED.title(file)}>
      <p className={text}>{SAVED.where}</p>
      {next?.signed === 'signed' && (
        <p className={text}>
          {SAVED.send} <Link inline href={`mailto:${encodeURIComponent(next.to).replace('%40', '@')}`}>{next.to}</Link>
          {SAVED.sendBy(next.by)}
        </p>
      )}
      {next && next.signed !== 'signed' && <p className={text}>{WAITS[next.signed]}</p>}
      <Dismiss onDismiss={onDismiss} />
    </Notice>
  );
}

function savedWords({ file, next }: Saved): string {
  const what = next && (next.signed === 'signed' ? `${SAVED.send} ${next.to}${SAVED.sendBy(next.by)}` : WAITS[next.signed]);
  return [`${SAVED.title(file)}.`, SAVED.where, ...(what === undefined ? [] : [what])].join(' ');
}
