import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { failedTitle } from '../shell/refusal';
import { useLayoutStyles } from '../shell/use-layout-styles';
import type { Draft } from './draft';
import { usePageStyles } from './use-page-styles';
import { STANDS_IN_THE_WAY } from './use-refusal';
import { UNSAVED } from './words';

const useStyles = makeStyles({
  unsaved: { marginTop: '0.5rem' },
  quote: { maxHeight: '10rem', overflowY: 'auto', width: '100%' },
});

interface Props {
  draft: Draft;
  label: string;
  /** Whether what was typed is seen in a field beside this. */
  isSeen?: boolean;
  onKeep: () => void;
  onUse: () => void;
  onAgain: () => void;
}

/** Why what was typed isn't in the sheet, and what can be done; nothing while all goes well. */
export function Unsaved({ draft, label, isSeen = true, onKeep, onUse, onAgain }: Props) {
  const styles = useStyles();
  const words = wordsOf(draft);
  useTold(words);
  if (words === '') return null;
  return (
    <div className={styles.unsaved} role="group" aria-label={label} tabIndex={-1} {...{ [STANDS_IN_THE_WAY]: '' }}>
      {draft.now === undefined ? (
        <Failed draft={draft} isSeen={isSeen} onKeep={onKeep} onAgain={onAgain} />
      ) : (
        <Changed draft={draft} now={draft.now} onKeep={onKeep} onUse={onUse} />
      )}
    </div>
  );
}

function Changed({ draft, now, onKeep, onUse }: Pick<Props, 'draft' | 'onKeep' | 'onUse'> & { now: string }) {
  const layout = useLayoutStyles();
  return (
    <Notice intent="trouble" title={UNSAVED.changed}>
      <Quote lead={UNSAVED.inSheet} text={now} />
      <Quote lead={UNSAVED.typed} text={draft.typed} />
      {draft.trouble && <p className={layout.text}>{`${draft.trouble.message} ${draft.trouble.fix}`}</p>}
      <div className={layout.buttons}>
        <Button size="small" onClick={onKeep}>
          {UNSAVED.keep}
        </Button>
        <Button size="small" onClick={onUse}>
          {UNSAVED.use}
        </Button>
      </div>
    </Notice>
  );
}

function Failed({
  draft: { trouble, typed },
  isSeen,
  onKeep,
  onAgain,
}: Pick<Props, 'draft' | 'isSeen' | 'onKeep' | 'onAgain'>) {
  const layout = useLayoutStyles();
  if (!trouble) return null;
  return (
    <Notice intent="trouble" title={failedTitle(trouble, UNSAVED)}>
      <p className={layout.text}>{trouble.message}</p>
      <p className={layout.text}>{trouble.fix}</p>
      {!isSeen && <Quote lead={UNSAVED.typed} text={typed} />}
      <div className={layout.buttons}>
        <Button size="small" onClick={onAgain}>
          {UNSAVED.again}
        </Button>
        <Button size="small" onClick={onKeep}>
          {UNSAVED.giveUp}
        </Button>
      </div>
    </Notice>
  );
}

/** Longer than a few lines, it is scrolled within. */
const LONG = 300;

function Quote({ lead, text }: { lead: (text: string) => string; text: string }) {
  const styles = useStyles();
  const { quoted } = usePageStyles();
  return (
    <p className={mergeClasses(quoted, styles.quote)} dir="auto" tabIndex={text.length > LONG ? 0 : undefined}>
      {lead(text)}
    </p>
  );
}

const shortened = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG)}…` : text);

function wordsOf({ now, trouble }: Draft): string {
  if (now !== undefined) return `${UNSAVED.changed} ${UNSAVED.inSheet(shortened(now))}`;
  return trouble ? `${failedTitle(trouble, UNSAVED)} ${trouble.message} ${trouble.fix}` : '';
}

/** Told once each time that it comes to it. */
function useTold(words: string): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (words !== '') announce(words);
  }, [announce, words]);
}
