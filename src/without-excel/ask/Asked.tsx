import { Button } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Answer, Question, Questions } from '../page/questions';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { ASK } from '../words';
import { Dialog } from './Dialog';

type Reply = (answer: Answer) => void;

/** The question that waits for an answer, if there is one. */
export function Asked({ questions }: { questions: Questions }) {
  const asked = useSyncExternalStore(questions.subscribe, questions.current);
  return asked ? <QuestionDialog question={asked.question} reply={asked.answer} /> : null;
}

function QuestionDialog({ question, reply }: { question: Question; reply: Reply }) {
  switch (question.kind) {
    case 'unsaved':
      return <Unsaved {...question} reply={reply} />;
    case 'not kept':
      return <NotKept {...question} reply={reply} />;
    case 'discard':
      return <Discard {...question} reply={reply} />;
  }
}

function Unsaved({ file, isKept, reply }: Extract<Question, { kind: 'unsaved' }> & { reply: Reply }) {
  const { text } = useLayoutStyles();
  const words = ASK.unsaved;
  return (
    <Dialog
      title={words.title(file)}
      onCancel={() => reply('cancel')}
      buttons={
        <>
          <Button appearance="primary" onClick={() => reply('save')}>
            {words.save}
          </Button>
          {isKept && <Button onClick={() => reply('keep')}>{words.keep}</Button>}
          <Button onClick={() => reply('discard')}>{words.discard}</Button>
          <Button onClick={() => reply('cancel')}>{words.cancel}</Button>
        </>
      }
    >
      <p className={text}>{isKept ? words.kept : words.notKept}</p>
    </Dialog>
  );
}

function NotKept({ file, what, reply }: Extract<Question, { kind: 'not kept' }> & { reply: Reply }) {
  const { text } = useLayoutStyles();
  const words = ASK.notKept;
  return (
    <Dialog
      title={words.title(file)}
      onCancel={() => reply('cancel')}
      buttons={
        <>
          <Button appearance="primary" onClick={() => reply('save')}>
            {words.save}
          </Button>
          <Button onClick={() => reply('cancel')}>{words.cancel}</Button>
        </>
      }
    >
      <p className={text}>{words.text}</p>
      <ul className={text}>
        {what.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p className={text}>{words.after}</p>
    </Dialog>
  );
}

function Discard({ file, changes, reply }: Extract<Question, { kind: 'discard' }> & { reply: Reply }) {
  const { text } = useLayoutStyles();
  const words = ASK.discard;
  return (
    <Dialog
      title={words.title(file)}
      onCancel={() => reply('cancel')}
      buttons={
        <>
          <Button appearance="primary" onClick={() => reply('discard')}>
            {words.discard}
          </Button>
          <Button onClick={() => reply('cancel')}>{words.cancel}</Button>
        </>
      }
    >
      <p className={text}>{words.text(changes)}</p>
    </Dialog>
  );
}
