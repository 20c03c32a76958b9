import { Button, makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import type { FieldView, Question, Task } from '../../workflows/open-return/return-view';
import { Notice } from '../shell/Notice';
import { useAsyncAction } from '../shell/use-async-action';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { keepFocusOnMouseDown } from '../shell/keep-focus-on-mouse-down';
import { DraftsWithoutCell } from './DraftsWithoutCell';
import { draftKey, isStuck, mayBeSaved, type Draft } from '../drafts/draft';
import type { DraftsStore } from '../drafts/drafts-store';
import { EntryField } from './EntryField';
import { isStillBlank } from './question-status';
import { isOneLine } from './TextInput';
import { useQuestionPageStyles } from './use-question-page-styles';
import { PAGE, PLACE } from './words';

interface Props {
  opened: OpenReturn;
  drafts: DraftsStore;
  question: Question;
}

/** The fields of one question. The Enter key saves what was typed. */
export function EntryForm({ opened, drafts, question }: Props) {
  const styles = useQuestionPageStyles();
  const layout = useLayoutStyles();
  const { fields } = question;
  if (!fields.some(isEntry)) {
    return (
      <>
        <Notice intent="trouble" title={PAGE.gone}>
          <p className={layout.text}>{PAGE.goneFix}</p>
        </Notice>
        <DraftsWithoutCell drafts={drafts} question={question} />
      </>
    );
  }
  // Browsers submit a form on Enter only where it has a submit button or a single field.
  const save = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !isOneLine(event.target)) return;
    event.preventDefault();
    void drafts.saveAll();
  };
  return (
    <form className={styles.fields} onKeyDown={save} onSubmit={(event) => event.preventDefault()} noValidate>
      {fields.map((field) => (
        <EntryField
          key={field.key}
          question={question}
          field={field}
          tasks={tasksAbout(question, field)}
          drafts={drafts}
        />
      ))}
      <DraftsWithoutCell drafts={drafts} question={question} />
      <EntryPlace opened={opened} drafts={drafts} question={question} />
    </form>
  );
}

const isEntry = ({ key }: FieldView): boolean => key === 'value' || key === 'text';

/** The tasks about the field's cell; tasks about the whole row belong to the value's field. */
function tasksAbout(question: Question, field: FieldView): readonly Task[] {
  const isAbout = ({ at }: FieldView, { finding }: Task): boolean =>
    finding.place.sheet === at.sheet && finding.place.cell === at.cell;
  return question.tasks.filter((task) => {
    if (isStillBlank(question, task)) return false;
    return isAbout(field, task) || (isEntry(field) && !question.fields.some((each) => isAbout(each, task)));
  });
}

const usePlaceStyles = makeStyles({
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '0.5rem' },
});

/** Names the cell and says whether the sheet has what was typed. */
function EntryPlace({ opened, drafts, question }: Props) {
  const styles = usePlaceStyles();
  const { small } = useQuestionPageStyles();
  const act = useAsyncAction();
  const held = useStore(drafts);
  const entry = question.fields.find(isEntry);
  if (!entry) return null;
  const { sheet, cell } = entry.at;
  const own = question.fields.flatMap(({ key }) => held.get(draftKey({ question: question.id, field: key })) ?? []);
  const stands = savedWords(own);
  const goTo = async (): Promise<void> => {
    await drafts.saveAll();
    await opened.goTo({ sheet, cell });
  };
  return (
    <div className={styles.place}>
      <p className={small}>{[`${sheet}, ${cell}`, stands].filter((part) => part !== '').join(' · ')}</p>
      <Button size="small" onMouseDown={keepFocusOnMouseDown} onClick={() => act(goTo)}>
        {PLACE.goTo}
      </Button>
    </div>
  );
}

function savedWords(own: readonly Draft[]): string {
  if (own.some(isStuck)) return own.some(mayBeSaved) ? PLACE.unsure : PLACE.unsaved;
  if (own.some(({ stage }) => stage !== 'saved')) return PLACE.saving;
  return own.length > 0 ? PLACE.saved : '';
}
