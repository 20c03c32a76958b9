import { Button } from '@fluentui/react-components';
import { capitalised } from '../../core/words/english';
import type { WorkLeft } from '../../workflows/open-return/return-view';
import { workShown } from '../../workflows/open-return/work-left';
import { Notice } from '../shell/Notice';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { WAITS } from './words';

/** As many as can be taken in; the overview has them all. */
const MOST = 5;

interface Props {
  /** Of the reason, for the button that has to wait. */
  id: string;
  reason: string;
  work: WorkLeft;
  onLook: () => void;
}

/** What is still open, and why signing waits for it. */
export function Waits({ id, reason, work, onLook }: Props) {
  const layout = useLayoutStyles();
  const { toFix, toExplain, toDo } = workShown(work);
  const tasks = [...toFix, ...toExplain.filter(({ canExplain }) => canExplain), ...toDo];
  return (
    <Notice intent="trouble" title={`${capitalised(reason)}.`}>
      <p id={id} className={layout.text}>
        {WAITS.why}
      </p>
      <ul className={layout.list}>
        {tasks.slice(0, MOST).map(({ key, title }) => (
          <li key={key}>{title}</li>
        ))}
        {tasks.length > MOST && <li>{WAITS.more(tasks.length - MOST)}</li>}
      </ul>
      <Button size="small" onClick={onLook}>
        {WAITS.look}
      </Button>
    </Notice>
  );
}
