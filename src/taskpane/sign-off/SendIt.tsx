import { Button, makeStyles } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useRef, useState } from 'react';
import type { ReturnView } from '../../workflows/open-return/return-view';
import { SendTo } from '../home/SendTo';
import { useAnnounce } from '../shell/Announcer';
import { useAct } from '../shell/use-act';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { DONE } from './words';

const useStyles = makeStyles({ copy: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.5rem' } });

/** Where the signed workbook goes; the address can be taken along. */
export function SendIt({ view: { council, file, returnBy } }: { view: ReturnView }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const act = useAct();
  const announce = useAnnounce();
  const address = useRef<HTMLAnchorElement & HTMLSpanElement>(null);
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    const words = (await isCopied(council.email)) ? DONE.copied : DONE.notCopied;
    if (words === DONE.notCopied && address.current) getSelection()?.selectAllChildren(address.current);
    setTold(words);
    announce(words);
  };
  return (
    <div className={layout.block}>
      <h2 className={layout.heading}>{DONE.next}</h2>
      <p className={layout.text}>
        <SendTo at={address} file={file} email={council.email} returnBy={returnBy} />
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

/** A pane in Excel isn't always allowed to use the clipboard. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
