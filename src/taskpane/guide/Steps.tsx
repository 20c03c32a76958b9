import { Button } from '@fluentui/react-components';
import type { Question } from '../../workflows/open-return/return-view';
import { staysUnderThePointer } from '../shell/stays-under-the-pointer';
import { nextUnfinished } from './standing';
import { usePageStyles } from './use-page-styles';
import { STEPS } from './words';

interface Props {
  questions: readonly Question[];
  at: number;
  onLeave: (index: number) => void;
  onClose: () => void;
}

export function Steps({ questions, at, onLeave, onClose }: Props) {
  const styles = usePageStyles();
  const unfinished = nextUnfinished(questions, at);
  return (
    <nav aria-label={STEPS.label} className={styles.steps} onMouseDown={staysUnderThePointer}>
      {at > 0 && (
        <Button className={styles.step} onClick={() => onLeave(at - 1)}>
          {STEPS.back}
        </Button>
      )}
      {at < questions.length - 1 ? (
        <Button className={styles.step} appearance="primary" onClick={() => onLeave(at + 1)}>
          {STEPS.next}
        </Button>
      ) : (
        <Button className={styles.step} appearance="primary" onClick={onClose}>
          {STEPS.finish}
        </Button>
      )}
      {unfinished !== undefined && <Button onClick={() => onLeave(unfinished)}>{STEPS.unfinished}</Button>}
    </nav>
  );
}
