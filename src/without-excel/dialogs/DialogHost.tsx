import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { dialogWords } from './dialog-words';
import type { DialogAnswer, DialogQuestion, DialogStore } from './dialog-store';

/** Shows the question that waits for an answer as a modal dialog. */
export function DialogHost({ dialogs }: { dialogs: DialogStore }) {
  const asked = useStore(dialogs);
  return asked ? <QuestionDialog question={asked.question} reply={asked.answer} /> : null;
}

function QuestionDialog({ question, reply }: { question: DialogQuestion; reply: (answer: DialogAnswer) => void }) {
  const layout = useLayoutStyles();
  const { title, text, list = [], after, replies } = dialogWords(question);
  const buttons = replies.map(([answer, words], at) => (
    <Button key={answer} appearance={at === 0 ? 'primary' : 'secondary'} onClick={() => reply(answer)}>
      {words}
    </Button>
  ));
  return (
    <Dialog title={title} buttons={buttons} onCancel={() => reply('cancel')}>
      <p className={layout.text}>{text}</p>
      {list.length > 0 && (
        <ul className={layout.text}>
          {list.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {after !== undefined && <p className={layout.text}>{after}</p>}
    </Dialog>
  );
}

const useStyles = makeStyles({
  dialog: {
    'boxSizing': 'border-box',
    'width': 'min(32rem, calc(100vw - 2rem))',
    'maxHeight': 'calc(100dvh - 2rem)',
    'overflowY': 'auto',
    'padding': '1.25rem',
    'border': `1px solid ${tokens.colorNeutralStroke1}`,
    'borderRadius': tokens.borderRadiusLarge,
    'backgroundColor': tokens.colorNeutralBackground1,
    'color': tokens.colorNeutralForeground1,
    'boxShadow': tokens.shadow28,
    'overflowWrap': 'anywhere',
    '::backdrop': { backgroundColor: 'rgb(0 0 0 / 45%)' },
  },
  content: { display: 'flex', flexDirection: 'column', gap: '0.75rem' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '0.5rem' },
});

interface Props {
  title: string;
  children: ReactNode;
  buttons: ReactNode;
  /** Called for the Escape key. */
  onCancel: () => void;
}

/** A modal `<dialog>`: the browser keeps the focus in it and returns it afterwards. */
export function Dialog({ title, children, buttons, onCancel }: Props) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className={styles.dialog}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <div className={styles.content}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {children}
        <div className={styles.buttons}>{buttons}</div>
      </div>
    </dialog>
  );
}
