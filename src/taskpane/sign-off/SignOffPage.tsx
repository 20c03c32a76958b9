import { useEffect, useRef, useState } from 'react';
import type { OpenReturn, OpenReturnState } from '../../workflows/open-return/open-return';
import { SignedPage } from './SignedPage';
import { SignOffForm } from './SignOffForm';

interface Props {
  opened: OpenReturn;
  state: OpenReturnState;
  onClose: () => void;
}

/**
 * The sign-off form or, once the return is signed, who signed it. The heading takes the focus when the person switches
 * between the two in the pane, but not when a change in the sheet does: the focus then stays in the sheet.
 */
export default function SignOffPage({ opened, state: { view }, onClose }: Props) {
  const [{ isAgain, turn }, setTurn] = useState({ isAgain: false, turn: 0 });
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => page.current?.querySelector('h1')?.focus(), [turn]);
  const turnTo = (again: boolean): void => setTurn((last) => ({ isAgain: again, turn: last.turn + 1 }));
  return (
    <div ref={page}>
      {view.signOff.state === 'signed' && !isAgain ? (
        <SignedPage view={view} onAgain={() => turnTo(true)} onClose={onClose} />
      ) : (
        <SignOffForm opened={opened} view={view} onSigned={() => turnTo(false)} onClose={onClose} />
      )}
    </div>
  );
}
