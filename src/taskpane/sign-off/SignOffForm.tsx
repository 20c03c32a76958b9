import { Button } from '@fluentui/react-components';
import { useId, type FormEvent } from 'react';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import type { ReturnView } from '../../workflows/open-return/return-view';
import { Notice } from '../shell/Notice';
import { staysUnderThePointer } from '../shell/stays-under-the-pointer';
import { useAct } from '../shell/use-act';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { SIGNED } from '../words';
import { Meaning } from './Meaning';
import { SignOffFields } from './SignOffFields';
import { useSigning, type Signing } from './use-signing';
import { Waits } from './Waits';
import { CHANGED, SIGN } from './words';

interface Props {
  opened: OpenReturn;
  view: ReturnView;
  onSigned: () => void;
  onClose: () => void;
}

/** Name, role and date, with what signing means and where it goes. */
export function SignOffForm({ opened, view, onSigned, onClose }: Props) {
  const layout = useLayoutStyles();
  const act = useAct();
  const waits = useId();
  const { signOff, work } = view;
  const signing = useSigning(opened, signOff, onSigned);
  const mayNot = signOff.waitsFor !== undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!mayNot) act(signing.sign);
  };
  return (
    <form className={layout.page} onSubmit={submit} noValidate>
      <h1 className={layout.title} tabIndex={-1}>
        {signOff.state === 'not signed' ? SIGN.title : SIGN.again}
      </h1>
      {signOff.state === 'changed' && <Changed by={signOff.name} />}
      {signOff.waitsFor !== undefined && <Waits id={waits} reason={signOff.waitsFor} work={work} onLook={onClose} />}
      <Meaning explained={signOff.explained} />
      <SignOffFields signing={signing} />
      <Refused signing={signing} />
      <div className={layout.buttons} onMouseDown={staysUnderThePointer}>
        <Submit mayNot={mayNot} isBusy={signing.isBusy} reason={waits} />
        <Button onClick={onClose}>{SIGN.back}</Button>
      </div>
    </form>
  );
}

/** It can be reached while it has to wait, so that everybody hears why. */
function Submit({ mayNot, isBusy, reason }: { mayNot: boolean; isBusy: boolean; reason: string }) {
  const layout = useLayoutStyles();
  return (
    <Button
      type="submit"
      appearance="primary"
      className={mayNot ? layout.waits : undefined}
      disabledFocusable={mayNot || isBusy}
      aria-describedby={mayNot ? reason : undefined}
    >
      {isBusy ? SIGN.busy : SIGN.submit}
    </Button>
  );
}

function Changed({ by }: { by: string }) {
  const layout = useLayoutStyles();
  return (
    <Notice intent="trouble" title={SIGNED.changed(by)}>
      <p className={layout.text}>{CHANGED.means}</p>
    </Notice>
  );
}

function Refused({ signing: { refused } }: { signing: Signing }) {
  const layout = useLayoutStyles();
  if (!refused) return null;
  return (
    <Notice intent="trouble" title={refused.title}>
      <p className={layout.text}>{refused.text}</p>
    </Notice>
  );
}
