import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type RefObject } from 'react';
import { useAnnouncement } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { failureTitle } from '../shell/write-failure';
import { useLayoutStyles } from '../shell/use-layout-styles';
import type { Draft } from '../drafts/draft';
import { useQuestionPageStyles } from './use-question-page-styles';
import { UNSAVED } from './words';

const useStyles = makeStyles({
  unsaved: { marginTop: '0.5rem' },
  quote: { maxHeight: '10rem', overflowY: 'auto', width: '100%' },
});

interface Props {
  draft: Draft;
  label: string;
  /** False where no field beside the notice shows what was typed. */
  isSeen?: boolean;
  onKeep: () => void;
  onUse: () => void;
  onAgain: () => void;
}

/** Says why what was typed isn't in the sheet, and offers what can be done; renders nothing while saving works. */
export function UnsavedNotice({ draft, label, isSeen = true, onKeep, onUse, onAgain }: Props) {
  const styles = useStyles();
  const words = unsavedWords(draft);
  useAnnouncement(words);
  if (words === '') return null;
  return (
    <div className={styles.unsaved} role="group" aria-label={label} tabIndex={-1} {...{ [UNSAVED_MARK]: '' }}>
      {draft.now === undefined ? (
        <NotWritten draft={draft} isSeen={isSeen} onKeep={onKeep} onAgain={onAgain} />
      ) : (
        <ChangedMeanwhile draft={draft} now={draft.now} onKeep={onKeep} onUse={onUse} />
      )}
    </div>
  );
}

function ChangedMeanwhile({ draft, now, onKeep, onUse }: Pick<Props, 'draft' | 'onKeep' | 'onUse'> & { now: string }) {
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

function NotWritten({
  draft: { trouble, typed },
  isSeen,
  onKeep,
  onAgain,
}: Pick<Props, 'draft' | 'isSeen' | 'onKeep' | 'onAgain'>) {
  const layout = useLayoutStyles();
  if (!trouble) return null;
  return (
    <Notice intent="trouble" title={failureTitle(trouble, UNSAVED)}>
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

/** Characters above which a quote gets a scroll bar of its own. */
const SCROLLED_ABOVE = 300;

function Quote({ lead, text }: { lead: (text: string) => string; text: string }) {
  const styles = useStyles();
  const { quoted } = useQuestionPageStyles();
  return (
    <p
      className={mergeClasses(quoted, styles.quote)}
      dir="auto"
      tabIndex={text.length > SCROLLED_ABOVE ? 0 : undefined}
    >
      {lead(text)}
    </p>
  );
}

const shortenQuote = (text: string): string =>
  text.length > SCROLLED_ABOVE ? `${text.slice(0, SCROLLED_ABOVE)}…` : text;

function unsavedWords({ now, trouble }: Draft): string {
  if (now !== undefined) return `${UNSAVED.changed} ${UNSAVED.inSheet(shortenQuote(now))}`;
  return trouble ? `${failureTitle(trouble, UNSAVED)} ${trouble.message} ${trouble.fix}` : '';
}

/** Attribute of the notices of unsaved drafts, which keep the person from leaving the question. */
export const UNSAVED_MARK = 'data-unsaved';

/** Focuses the first such notice each time that `refused` counts another attempt to leave the question. */
export function useFocusUnsaved(page: RefObject<HTMLElement | null>, refused: number): void {
  const seen = useRef(0);
  useEffect(() => {
    if (refused === seen.current) return;
    seen.current = refused;
    page.current?.querySelector<HTMLElement>(`[${UNSAVED_MARK}]`)?.focus();
  }, [page, refused]);
}
