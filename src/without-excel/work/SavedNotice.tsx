import { Link } from '@fluentui/react-components';
import { Notice } from '../../taskpane/shell/Notice';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { Dismiss } from '../page/Dismiss';
import { useSaid } from '../page/use-said';
import { SAVED } from '../words';
import type { Saved } from './saved';

/** Why it isn't sent yet. */
const WAITS = { 'not signed': SAVED.notSigned, 'changed': SAVED.changed, 'early': SAVED.early } as const;

interface Props {
  saved: Saved;
  /** Something was changed since. */
  isOld: boolean;
  onDismiss: () => void;
}

/** Where the file went, and what to do with it. */
export function SavedNotice({ saved, isOld, onDismiss }: Props) {
  const { text } = useLayoutStyles();
  useSaid(savedWords(saved));
  return (
    <Notice intent={isOld ? 'plain' : 'good'} title={SAVED.title(saved.file)}>
      <p className={text}>{SAVED.where}</p>
      {isOld ? <p className={text}>{SAVED.isOld}</p> : <Next next={saved.next} />}
      <Dismiss onDismiss={onDismiss} />
    </Notice>
  );
}

function Next({ next }: Pick<Saved, 'next'>) {
  const { text } = useLayoutStyles();
  if (!next) return null;
  if (next.signed !== 'signed') return <p className={text}>{WAITS[next.signed]}</p>;
  return (
    <p className={text}>
      {SAVED.send}{' '}
      <Link inline href={`mailto:${encodeURIComponent(next.to).replace('%40', '@')}`}>
        {next.to}
      </Link>
      {SAVED.sendBy(next.by)}
    </p>
  );
}

function savedWords({ file, next }: Saved): string {
  const what =
    next && (next.signed === 'signed' ? `${SAVED.send} ${next.to}${SAVED.sendBy(next.by)}` : WAITS[next.signed]);
  return [`${SAVED.title(file)}.`, SAVED.where, ...(what === undefined ? [] : [what])].join(' ');
}
