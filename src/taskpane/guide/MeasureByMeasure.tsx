import type { OpenReturn, OpenReturnState } from '../../workflows/open-return/open-return';
import { Nothing } from './Nothing';
import { QuestionList } from './QuestionList';
import { QuestionPage } from './QuestionPage';
import { questionKey } from './standing';
import { useDrafts } from './use-drafts';
import { useGuide } from './use-guide';

interface Props {
  opened: OpenReturn;
  state: OpenReturnState;
  /** Key of the question to begin with; left out, the first that isn't finished. */
  start?: string;
  onClose: () => void;
}

/** Everything asked, a question a page. What is typed goes to the sheet at once. */
export default function MeasureByMeasure({ opened, state, start, onClose }: Props) {
  const { questions } = state.view;
  const drafts = useDrafts(opened, state.view);
  const guide = useGuide(questions, drafts, start);
  const question = questions[guide.at];
  if (!question) return <Nothing onClose={onClose} />;
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
