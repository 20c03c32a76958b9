import { Button } from '@fluentui/react-components';
import type { OpenReturn, OpenReturnState } from '../../workflows/open-return/open-return';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { questionKey } from './question-status';
import { QuestionList } from './QuestionList';
import { QuestionPage } from './QuestionPage';
import { useDrafts } from '../drafts/use-drafts';
import { useQuestionNavigation } from './use-question-navigation';
import { PAGE } from './words';

interface Props {
  opened: OpenReturn;
  state: OpenReturnState;
  /** Key of the question to start with; without it, the first unfinished one. */
  start?: string;
  onClose: () => void;
}

/** All questions, one at a time. What is typed is written to the sheet after a pause. */
export default function MeasureByMeasure({ opened, state, start, onClose }: Props) {
  const { questions } = state.view;
  const drafts = useDrafts(opened, state.view);
  const guide = useQuestionNavigation(questions, drafts, start);
  const question = questions[guide.at];
  if (!question) return <NothingAsked onClose={onClose} />;
  if (guide.isListed)
    return (
      <QuestionList questions={questions} current={question} onChoose={guide.show} onBack={() => guide.list(false)} />
    );
  return (
    <QuestionPage
      key={questionKey(question)}
      opened={opened}
      drafts={drafts}
      questions={questions}
      at={guide.at}
      refused={guide.refused}
      onLeave={guide.leaveFor}
      onList={() => guide.list(true)}
      onClose={() => guide.leave(onClose)}
    />
  );
}

export function NothingAsked({ onClose }: { onClose: () => void }) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.page}>
      <h1 className={layout.title}>{PAGE.nothing}</h1>
      <div>
        <Button onClick={onClose}>{PAGE.overview}</Button>
      </div>
    </div>
  );
}
