import { Button, makeStyles } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useRef, useState } from 'react';
import type { ReturnView } from '../../workflows/open-return/return-view';
import { SendInstructions } from '../home/SendInstructions';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { useAsyncAction } from '../shell/use-async-action';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { SIGNED } from '../words';
import { DONE } from './words';

interface Props {
  view: ReturnView;
  onAgain: () => void;
  onClose: () => void;
}

/** Says who signed and when, and what to do now. */
export function SignedPage({ view, onAgain, onClose }: Props) {
  const layout = useLayoutStyles();
  const { name, role, date } = view.signOff;
  return (
    <div className={layout.page}>
      <div>
        <h1 className={layout.title} tabIndex={-1}>
          {DONE.title}
        </h1>
        <p className={layout.text}>{DONE.by(name, role, date)}</p>
      </div>
      {view.signOff.waitsFor === undefined ? (
        <SendWorkbook view={view} />
      ) : (
        <Notice intent="plain" title={SIGNED.early} />
      )}
      <div className={layout.buttons}>
        <Button onClick={onClose}>{DONE.overview}</Button>
        <Button onClick={onAgain}>{DONE.again}</Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({ copy: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.5rem' } });

/** Says where to send the signed workbook, with a button that copies the address. */
export function SendWorkbook({ view: { council, file, returnBy } }: { view: ReturnView }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const act = useAsyncAction();
  const announce = useAnnounce();
  const address = useRef<HTMLAnchorElement & HTMLSpanElement>(null);
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    const words = (await copyText(council.email)) ? DONE.copied : DONE.notCopied;
    if (words === DONE.notCopied && address.current) getSelection()?.selectAllChildren(address.current);
    setTold(words);
    announce(words);
  };
  return (
    <div className={layout.block}>
      <h2 className={layout.heading}>{DONE.next}</h2>
      <p className={layout.text}>
        <SendInstructions at={address} file={file} email={council.email} returnBy={returnBy} />
      </p>
      <div className={styles.copy}>
        <Button icon={<Copy20Regular />} onClick={() => act(copy)}>
          {DONE.copy}
        </Button>
        {told !== '' && <span>{told}</span>}
      </div>
    </div>
  );
}

/** Copies a text; gives false where the pane isn't allowed to use the clipboard, as in some versions of Excel. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
