import { useState } from 'react';
import type { OpenReturn, OpenReturnState } from '../../workflows/open-return/open-return';
import { Signed } from './Signed';
import { SignOffForm } from './SignOffForm';

interface Props {
  opened: OpenReturn;
  state: OpenReturnState;
  onClose: () => void;
}

/** Who answers for the figures: to be signed, or signed already and by whom. */
export default function SignOff({ opened, state: { view }, onClose }: Props) {
  const [isAgain, setAgain] = useState(false);
  if (view.signOff.state === 'signed' && !isAgain) return <Signed view={view} onAgain={() => setAgain(true)} onClose={onClose} />;
  return <SignOffForm opened={opened} view={view} onSigned={() => setAgain(false)} onClose={onClose} />;
}
