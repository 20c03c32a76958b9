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
 * Who answers for the figures: to be signed, or signed already and by whom. Its title gets the focus when the person
 * comes from one to the other, not when something typed in the sheet does that: there the focus stays where it is.
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
