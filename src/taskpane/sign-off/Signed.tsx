import { Button } from '@fluentui/react-components';
import type { ReturnView } from '../../workflows/open-return/return-view';
import { Notice } from '../shell/Notice';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { SIGNED } from '../words';
import { SendIt } from './SendIt';
import { DONE } from './words';

interface Props {
  view: ReturnView;
  onAgain: () => void;
  onClose: () => void;
}

/** Who signed and when, and what to do now. */
export function Signed({ view, onAgain, onClose }: Props) {
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
      {view.signOff.waitsFor === undefined ? <SendIt view={view} /> : <Notice intent="plain" title={SIGNED.early} />}
      <div className={layout.buttons}>
        <Button onClick={onClose}>{DONE.overview}</Button>
        <Button onClick={onAgain}>{DONE.again}</Button>
      </div>
    </div>
  );
}
