import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { useLayoutStyles } from '../shell/use-layout-styles';
import type { Draft } from './drafts';
import { usePageStyles } from './use-page-styles';
import { STANDS_IN_THE_WAY } from './use-refusal';
import { UNSAVED } from './words';

const useStyles = makeStyles({ unsaved: { marginTop: '0.5rem' } });

interface Props {
  draft: Draft;
  label: string;
  onKeep: () => void;
  onUse: () => void;
  onAgain: () => void;
}

/** Why what was typed isn't in the sheet, and what can be done; nothing while all goes well. */
export function Unsaved({ draft, label, onKeep, onUse, onAgain }: Props) {
  const styles = useStyles();
  const words = wordsOf(draft);
  useTold(words);
  if (words === '') return null;
  return (
    <div className={styles.unsaved} role="group" aria-label={label} tabIndex={-1} {...{ [STANDS_IN_THE_WAY]: '' }}>
      {draft.now === undefined ? <Failed draft={draft} onKeep={onKeep} onAgain={onAgain} /> : <Changed draft={draft} now={draft.now} onKeep={onKeep} onUse={onUse} />}
    </div>
  );
}

function Changed({ draft, now, onKeep, onUse }: Pick<Props, 'draft' | 'onKeep' | 'onUse'> & { now: string }) {
  const layout = useLayoutStyles();
  const { quoted } = usePageStyles();
  return (
    <Notice intent="trouble" title={UNSAVED.changed}>
      <p className={quoted}>{UNSAVED.inSheet(now)}</p>
      <p className={quoted}>{UNSAVED.typed(draft.typed)}</p>
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

function Failed({ draft: { trouble }, onKeep, onAgain }: Pick<Props, 'draft' | 'onKeep' | 'onAgain'>) {
  const layout = useLayoutStyles();
  if (!trouble) return null;
  return (
    <Notice intent="trouble" title={UNSAVED.failed}>
      <p className={layout.text}>{trouble.message}</p>
      <p className={layout.text}>{trouble.fix}</p>
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

function wordsOf({ now, trouble }: Draft): string {
  if (now !== undefined) return `${UNSAVED.changed} ${UNSAVED.inSheet(now)}`;
  return trouble ? `${UNSAVED.failed} ${trouble.message} ${trouble.fix}` : '';
}

/** Told once each time that it comes to it. */
function useTold(words: string): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (words !== '') announce(words);
  }, [announce, words]);
}
