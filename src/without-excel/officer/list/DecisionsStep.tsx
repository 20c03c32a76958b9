import { Button, Field, Select } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useAsyncAction } from '../../../taskpane/shell/use-async-action';
import { useLayoutStyles } from '../../../taskpane/shell/use-layout-styles';
import type { CouncilYear } from '../../../core/consolidation/council-year';
import { decisionQuestions, type DecisionQuestion } from '../../../workflows/council-year/decision-questions';
import type { NamedBytes } from '../../../workflows/ports';
import { FileButton } from '../FileButton';
import { DECISIONS, YEAR_FAULT } from '../words';
import type { YearStore } from '../year/year-store';
import { StepTrouble } from './StepTrouble';
import { useFieldStyles } from './use-field-styles';
import { useListStyles } from './use-list-styles';

interface Props {
  store: YearStore;
  year: CouncilYear;
  onDecide: (about: string) => void;
  lastDecided: string | undefined;
}

/** Lists what waits for a decision, and what was decided. */
export function DecisionsStep({ store, year, onDecide, lastDecided }: Props) {
  const layout = useLayoutStyles();
  const styles = useListStyles();
  const questions = useMemo(() => decisionQuestions(year), [year]);
  const { busy } = useStore(store);
  const first = questions.find(({ state }) => state !== 'taken');
  return (
    <>
      <p className={layout.text}>{questions.length === 0 ? DECISIONS.nothing : DECISIONS.what}</p>
      <StepTrouble store={store} step="decisions" />
      {busy === 'update' && <p className={layout.text}>{DECISIONS.working}</p>}
      <ul aria-label={DECISIONS.list} className={styles.list}>
        {questions.map((question) => (
          <Question
            key={question.about}
            question={question}
            onDecide={onDecide}
            hasFocus={question.about === lastDecided}
            isFirst={question === first}
          />
        ))}
      </ul>
      <Another year={year} asked={questions} onDecide={onDecide} />
      <FromFile store={store} />
    </>
  );
}

function Question({
  question: { about, title, state, entered, check },
  onDecide,
  hasFocus,
  isFirst,
}: {
  question: DecisionQuestion;
  onDecide: (about: string) => void;
  hasFocus: boolean;
  isFirst: boolean;
}) {
  const styles = useListStyles();
  const button = useRef<HTMLButtonElement>(null);
  const [focuses] = useState(hasFocus);
  useEffect(() => {
    if (focuses) button.current?.focus();
  }, [focuses]);
  const { hidden } = useLayoutStyles();
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <span className={styles.name}>
          {about}: {title}
        </span>
        <span className={styles.quiet}>
          {stateWords(state, entered.decision)}
          {state === 'taken' && check !== '' && `. ${check}`}
        </span>
      </span>
      <Button ref={button} size="small" appearance={isFirst ? 'primary' : 'secondary'} onClick={() => onDecide(about)}>
        {state === 'taken' || state === 'outdated' ? DECISIONS.look : DECISIONS.decide}
        <span className={hidden}>{DECISIONS.about(about)}</span>
      </Button>
    </li>
  );
}

function stateWords(state: DecisionQuestion['state'], decision: string): string {
  if (state === 'taken') return DECISIONS.taken(decision);
  return state === 'outdated' ? DECISIONS.outdated(decision) : DECISIONS.stateOf[state];
}

/** Lets the officer decide the status of a priority that isn't in the list. */
function Another({
  year: { plan },
  asked,
  onDecide,
}: {
  year: CouncilYear;
  asked: readonly DecisionQuestion[];
  onDecide: (about: string) => void;
}) {
  const layout = useLayoutStyles();
  const styles = useFieldStyles();
  const [chosen, choose] = useState('');
  const known = new Set(asked.map(({ about }) => about));
  const others = plan.priorities.filter(({ ref }) => !known.has(ref));
  if (others.length === 0) return null;
  return (
    <div className={layout.block}>
      <Field label={DECISIONS.another} className={styles.field}>
        <Select
          value={chosen}
          className={styles.select}
          select={{ className: styles.select }}
          onChange={(_, { value }) => choose(value)}
        >
          <option value="">{DECISIONS.choose}</option>
          {others.map(({ ref, title }) => (
            <option key={ref} value={ref}>
              {ref}: {title}
            </option>
          ))}
        </Select>
      </Field>
      <div className={layout.buttons}>
        <Button disabledFocusable={chosen === ''} onClick={() => onDecide(chosen)}>
          {DECISIONS.decideIt}
        </Button>
      </div>
    </div>
  );
}

function FromFile({ store }: { store: YearStore }) {
  const layout = useLayoutStyles();
  const act = useAsyncAction();
  const { busy, plan } = useStore(store);
  const take = (fetch: () => Promise<NamedBytes>): void => act(() => store.takeDecisions(fetch));
  const example = async (): Promise<NamedBytes> => {
    try {
      return await store.page.exampleFile((await store.page.exampleFiles()).decisions);
    } catch {
      throw YEAR_FAULT.example();
    }
  };
  return (
    <div className={layout.buttons}>
      <FileButton
        label={DECISIONS.fromFile}
        accept=".json,application/json"
        isBusy={busy !== undefined}
        onChosen={([file]) => file && take(() => store.page.bytesOf(file))}
      />
      {plan?.isExample && (
        <Button disabledFocusable={busy !== undefined} onClick={() => take(example)}>
          {DECISIONS.example}
        </Button>
      )}
    </div>
  );
}
