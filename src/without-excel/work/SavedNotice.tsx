import { Link } from '@fluentui/react-components';
import { useAnnouncement } from '../../taskpane/shell/Announcer';
import { Notice } from '../../taskpane/shell/Notice';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { DismissButton } from '../page/DismissButton';
import { SAVED } from '../words';
import type { SavedFile } from './open-work';

/** Why the file shouldn't be sent yet. */
const WAITS = { 'not signed': SAVED.notSigned, 'changed': SAVED.changed, 'early': SAVED.early } as const;

interface Props {
  saved: SavedFile;
  /** True where something was changed since it was saved. */
  isOld: boolean;
  onDismiss: () => void;
}

/** Says where the saved file is and what to do with it. */
export function SavedNotice({ saved, isOld, onDismiss }: Props) {
  const { text } = useLayoutStyles();
  useAnnouncement(savedWords(saved));
  return (
    <Notice intent={isOld ? 'plain' : 'good'} title={SAVED.title(saved.file)}>
      <p className={text}>{SAVED.where}</p>
      {isOld ? <p className={text}>{SAVED.isOld}</p> : <Next next={saved.next} />}
      <DismissButton onDismiss={onDismiss} />
    </Notice>
  );
}

function Next({ next }: Pick<SavedFile, 'next'>) {
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

function savedWords({ file, next }: SavedFile): string {
  const what =
    next && (next.signed === 'signed' ? `${SAVED.send} ${next.to}${SAVED.sendBy(next.by)}` : WAITS[next.signed]);
  return [`${SAVED.title(file)}.`, SAVED.where, ...(what === undefined ? [] : [what])].join(' ');
}
