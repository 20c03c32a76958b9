import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';

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
  /** Escape. */
  onCancel: () => void;
}

/** A question that has to be answered first: the browser keeps the focus in it and gives it back afterwards. */
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
