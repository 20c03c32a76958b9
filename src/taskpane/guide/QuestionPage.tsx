import { Button } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { useEffect, useId, useRef } from 'react';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import type { Question } from '../../workflows/open-return/return-view';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { Asked } from './Asked';
import type { Drafts } from './drafts';
import { Entry } from './Entry';
import { positionOf } from './standing';
import { Steps } from './Steps';
import { usePageStyles } from './use-page-styles';
import { useRefusal } from './use-refusal';
import { useToldVerdict } from './use-told-verdict';
import { PAGE } from './words';

interface Props {
  opened: OpenReturn;
  drafts: Drafts;
  questions: readonly Question[];
  at: number;
  refused: number;
  onLeave: (index: number) => void;
  onList: () => void;
  onClose: () => void;
}

/** One question: what is asked, the entry, and the ways on. */
export function QuestionPage({ opened, drafts, questions, at, refused, onLeave, onList, onClose }: Props) {
  const layout = useLayoutStyles();
  const page = useRef<HTMLDivElement>(null);
  const question = questions[at];
  useRefusal(page, refused);
  useToldVerdict(question, drafts);
  if (!question) return null;
  return (
    <div className={layout.page} ref={page}>
      <Top onList={onList} onClose={onClose} isMany={questions.length > 1} />
      <Heading question={question} questions={questions} />
      <Asked question={question} />
      <Entry key={question.id} opened={opened} drafts={drafts} question={question} />
      <Steps questions={questions} at={at} onLeave={onLeave} onClose={onClose} />
    </div>
  );
}

function Top({ onList, onClose, isMany }: { onList: () => void; onClose: () => void; isMany: boolean }) {
  const styles = usePageStyles();
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

/** It has the focus when the page comes, and says where one is. */
function Heading({ question, questions }: { question: Question; questions: readonly Question[] }) {
  const layout = useLayoutStyles();
  const styles = usePageStyles();
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
