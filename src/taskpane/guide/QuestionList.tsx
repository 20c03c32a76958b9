import { Button, Field, Input } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { useEffect, useId, useRef, useState } from 'react';
import type { Question } from '../../workflows/open-return/return-view';
import { useAnnounce } from '../shell/Announcer';
import { useFieldStyles } from '../shell/use-field-styles';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { QuestionRow } from './QuestionRow';
import { isUnfinished, positionOf, questionKey } from './question-status';
import { useQuestionPageStyles } from './use-question-page-styles';
import { LIST, PAGE } from './words';

/** Above this many questions, the list has a search field. */
const MANY = 10;

interface Props {
  questions: readonly Question[];
  current: Question;
  onChoose: (question: Question) => void;
  onBack: () => void;
}

/** All questions with their status; each leads to its page. */
export function QuestionList({ questions, current, onChoose, onBack }: Props) {
  const layout = useLayoutStyles();
  const styles = useQuestionPageStyles();
  const [sought, setSought] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const found = questions.filter((question) => isFound(question, sought));
  const { at, of } = positionOf(questions, current);
  const finished = questions.filter((question) => !isUnfinished(question)).length;
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={layout.page}>
      <div className={styles.top}>
        <Button appearance="subtle" icon={<ChevronLeft20Regular />} onClick={onBack}>
          {PAGE.position(current.kind, at, of)}
        </Button>
      </div>
      <div>
        <h1 className={layout.title} tabIndex={-1} ref={heading}>
          {PAGE.all}
        </h1>
        <p className={layout.quiet}>{LIST.done(finished, questions.length)}</p>
      </div>
      {questions.length > MANY && (
        <QuestionSearch sought={sought} found={found.length} of={questions.length} onSeek={setSought} />
      )}
      {(['measure', 'text'] as const).map((kind) => (
        <QuestionGroup
          key={`${kind} ${sought}`}
          kind={kind}
          questions={found.filter((question) => question.kind === kind)}
          current={current}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

function isFound({ ref, title, ...question }: Question, sought: string): boolean {
  const words = `${ref} ${title} ${question.kind === 'measure' ? question.priority : ''}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/** Milliseconds without typing before the count is announced. */
const QUIET = 600;

function QuestionSearch({
  sought,
  found,
  of,
  onSeek,
}: {
  sought: string;
  found: number;
  of: number;
  onSeek: (sought: string) => void;
}) {
  const announce = useAnnounce();
  const styles = useFieldStyles();
  const count = sought.trim() === '' ? '' : LIST.found(found, of);
  useEffect(() => {
    if (count === '') return undefined;
    const waiting = setTimeout(() => announce(count), QUIET);
    return () => clearTimeout(waiting);
  }, [announce, count]);
  return (
    <Field className={styles.field} label={LIST.find} hint={count}>
      <Input
        className={styles.control}
        input={{ className: styles.control }}
        type="search"
        value={sought}
        autoComplete="off"
        onChange={(_, { value }) => onSeek(value)}
      />
    </Field>
  );
}

/** Rows rendered at once; more come by a button. */
const ROWS_AT_ONCE = 50;

interface GroupProps extends Pick<Props, 'current' | 'onChoose'> {
  kind: Question['kind'];
  questions: readonly Question[];
}

function QuestionGroup({ kind, questions, current, onChoose }: GroupProps) {
  const layout = useLayoutStyles();
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const from = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (from.current !== undefined) list.current?.children[from.current]?.querySelector('button')?.focus();
    from.current = undefined;
  }, [most]);
  if (questions.length === 0) return null;
  const more = (): void => {
    from.current = most;
    setMost(most + ROWS_AT_ONCE);
  };
  return (
    <div className={layout.block}>
      <h2 id={heading} className={layout.heading}>
        {LIST.kinds[kind]}
      </h2>
      <ul className={layout.list} aria-labelledby={heading} ref={list}>
        {questions.slice(0, most).map((question) => (
          <QuestionRow
            key={questionKey(question)}
            question={question}
            isCurrent={questionKey(question) === questionKey(current)}
            onChoose={() => onChoose(question)}
          />
        ))}
      </ul>
      {questions.length > most && (
        <Button onClick={more}>{LIST.more(Math.min(ROWS_AT_ONCE, questions.length - most))}</Button>
      )}
    </div>
  );
}
