import type { ReturnView } from '../../workflows/open-return/return-view';
import { workShown } from '../../workflows/open-return/work-left';
import { Notice } from '../shell/Notice';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { NEXT, SIGNED } from '../words';
import { SendInstructions } from './SendInstructions';

/** Says that the return is signed, was changed since, or can be signed; renders nothing before that. */
export function SignOffNotice({ view }: { view: ReturnView }) {
  const layout = useLayoutStyles();
  const { signOff } = view;
  const explained = NEXT.explained(signOff.explained);
  if (signOff.state === 'changed') {
    return (
      <Notice intent="trouble" title={SIGNED.changed(signOff.name)}>
        <p className={layout.text}>{SIGNED.again}</p>
      </Notice>
    );
  }
  if (signOff.state === 'signed') return <SignedNotice view={view} />;
  if (signOff.waitsFor !== undefined) return null;
  const left = workShown(view).toLookAt.length;
  return (
    <Notice intent="good" title={NEXT.allIn}>
      {explained !== '' && <p className={layout.text}>{explained}</p>}
      <p className={layout.text}>{left > 0 ? NEXT.mayLook(left) : NEXT.signNow}</p>
    </Notice>
  );
}

function SignedNotice({ view: { signOff, council, file, returnBy } }: { view: ReturnView }) {
  const layout = useLayoutStyles();
  const title = SIGNED.title(SIGNED.by(signOff.name, signOff.role), signOff.date);
  if (signOff.waitsFor !== undefined) {
    return (
      <Notice intent="plain" title={title}>
        <p className={layout.text}>{SIGNED.early}</p>
      </Notice>
    );
  }
  return (
    <Notice intent="good" title={title}>
      <p className={layout.text}>
        <SendInstructions file={file} email={council.email} returnBy={returnBy} />
      </p>
    </Notice>
  );
}
