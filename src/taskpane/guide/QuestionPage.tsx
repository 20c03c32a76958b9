import { Button } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { useEffect, useId, useRef } from 'react';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import type { Question } from '../../workflows/open-return/return-view';
import { keepFocusOnMouseDown } from '../shell/keep-focus-on-mouse-down';
import { useLayoutStyles } from '../shell/use-layout-styles';
import type { DraftsStore } from '../drafts/drafts-store';
import { EntryForm } from './EntryForm';
import { positionOf, nextUnfinished } from './question-status';
import { QuestionDetails } from './QuestionDetails';
import { useFocusUnsaved } from './UnsavedNotice';
import { useQuestionPageStyles } from './use-question-page-styles';
import { useVerdictAnnouncement } from './use-verdict-announcement';
import { PAGE, QUESTION_STEPS } from './words';

interface Props {
  opened: OpenReturn;
  drafts: DraftsStore;
  questions: readonly Question[];
  /** Index of the question. */
  at: number;
  /** Counts how often the question couldn't be left because a draft wasn't saved. */
  refused: number;
  onLeave: (index: number) => void;
  onList: () => void;
  onClose: () => void;
}

/** One question: what is asked, the fields for the entry, and the steps to other questions. */
export function QuestionPage({ opened, drafts, questions, at, refused, onLeave, onList, onClose }: Props) {
  const layout = useLayoutStyles();
  const page = useRef<HTMLDivElement>(null);
  const question = questions[at];
  useFocusUnsaved(page, refused);
  useVerdictAnnouncement(question, drafts);
  if (!question) return null;
  return (
    <div className={layout.page} ref={page}>
      <QuestionToolbar onList={onList} onClose={onClose} isMany={questions.length > 1} />
      <QuestionHeading question={question} questions={questions} />
      <QuestionDetails question={question} />
      <EntryForm key={question.id} opened={opened} drafts={drafts} question={question} />
      <QuestionSteps questions={questions} at={at} onLeave={onLeave} onClose={onClose} />
    </div>
  );
}

function QuestionToolbar({ onList, onClose, isMany }: { onList: () => void; onClose: () => void; isMany: boolean }) {
  const styles = useQuestionPageStyles();
  return (
    <div className={styles.top}>
      <Button appearance="subtle" icon={<ChevronLeft20Regular />} onClick={onClose}>
        {PAGE.overview}
      </Button>
      {isMany && (
        <Button appearance="subtle" onClick={onList}>
          {PAGE.all}
        </Button>
      )}
    </div>
  );
}

/** Takes the focus when the page opens; described by the question's place among the others. */
function QuestionHeading({ question, questions }: { question: Question; questions: readonly Question[] }) {
  const layout = useLayoutStyles();
  const styles = useQuestionPageStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const where = useId();
  const { at, of } = positionOf(questions, question);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('div')?.parentElement?.scrollIntoView?.({ block: 'start' });
  }, []);
  return (
    <div className={styles.head}>
      <div id={where}>
        <p className={styles.small}>{PAGE.position(question.kind, at, of)}</p>
        <p className={styles.small}>
          {question.kind === 'measure' ? `${question.ref} · ${question.priority}` : question.ref}
        </p>
      </div>
      <h1 className={layout.title} tabIndex={-1} ref={heading} aria-describedby={where}>
        {question.title}
      </h1>
    </div>
  );
}

interface StepsProps {
  questions: readonly Question[];
  at: number;
  onLeave: (index: number) => void;
  onClose: () => void;
}

export function QuestionSteps({ questions, at, onLeave, onClose }: StepsProps) {
  const styles = useQuestionPageStyles();
  const unfinished = nextUnfinished(questions, at);
  return (
    <nav aria-label={QUESTION_STEPS.label} className={styles.steps} onMouseDown={keepFocusOnMouseDown}>
      {at > 0 && (
        <Button className={styles.step} onClick={() => onLeave(at - 1)}>
          {QUESTION_STEPS.back}
        </Button>
      )}
      {at < questions.length - 1 ? (
        <Button className={styles.step} appearance="primary" onClick={() => onLeave(at + 1)}>
          {QUESTION_STEPS.next}
        </Button>
      ) : (
        <Button className={styles.step} appearance="primary" onClick={onClose}>
          {QUESTION_STEPS.finish}
        </Button>
      )}
      {unfinished !== undefined && <Button onClick={() => onLeave(unfinished)}>{QUESTION_STEPS.unfinished}</Button>}
    </nav>
  );
}
