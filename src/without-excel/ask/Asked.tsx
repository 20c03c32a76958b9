import { Button } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import type { Answer, Question, Questions } from '../page/questions';
import { Dialog } from './Dialog';
import { wordsOf } from './question-words';

/** The question that waits for an answer, if there is one. */
export function Asked({ questions }: { questions: Questions }) {
  const asked = useStore(questions);
  return asked ? <QuestionDialog question={asked.question} reply={asked.answer} /> : null;
}

function QuestionDialog({ question, reply }: { question: Question; reply: (answer: Answer) => void }) {
  const layout = useLayoutStyles();
  const { title, text, list = [], after, replies } = wordsOf(question);
  const buttons = replies.map(([answer, words], at) => (
    <Button key={answer} appearance={at === 0 ? 'primary' : 'secondary'} onClick={() => reply(answer)}>
      {words}
    </Button>
  ));
  return (
    <Dialog title={title} buttons={buttons} onCancel={() => reply('cancel')}>
      <p className={layout.text}>{text}</p>
      {list.length > 0 && (
        <ul className={layout.text}>
          {list.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {after !== undefined && <p className={layout.text}>{after}</p>}
    </Dialog>
  );
}
