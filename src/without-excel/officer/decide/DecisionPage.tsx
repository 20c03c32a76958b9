import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useAnnounce } from '../../../taskpane/shell/Announcer';
import { Notice } from '../../../taskpane/shell/Notice';
import { useLayoutStyles } from '../../../taskpane/shell/use-layout-styles';
import type { CouncilYear } from '../../../core/consolidation/council-year';
import {
  decisionQuestion,
  decisionQuestions,
  type DecisionQuestion,
} from '../../../workflows/council-year/decision-questions';
import { StepTrouble } from '../list/StepTrouble';
import { DECISION, DECISIONS } from '../words';
import type { YearStore } from '../year/year-store';
import { COUNCIL_FIGURE } from './council-figure-words';
import { CouncilFigureForm } from './CouncilFigureForm';
import { DecisionForm } from './DecisionForm';
import { DecisionDetails } from './DecisionDetails';

interface Props {
  store: YearStore;
  year: CouncilYear;
  /** Ref of the priority, or what two returns disagree about. */
  about: string;
  onDecide: (about: string) => void;
  onClose: () => void;
}

/** One decision: everything to base it on, and the form to take it or take it back. */
export function DecisionPage({ store, year, about, onDecide, onClose }: Props) {
  const layout = useLayoutStyles();
  const onDone = useDone(onClose);
  const heading = useRef<HTMLHeadingElement>(null);
  const { question, next } = useMemo(() => questionIn(year, about), [year, about]);
  const { busy } = useStore(store);
  useEffect(() => heading.current?.focus(), []);
  if (!question) return null;
  return (
    <div className={layout.page}>
      <div className={layout.block}>
        <h1 ref={heading} tabIndex={-1} className={layout.title}>
          {question.ref}: {question.title}
        </h1>
        <p className={layout.quiet}>{question.theme}</p>
      </div>
      <Ways next={next} onDecide={onDecide} onClose={onClose} />
      <Check question={question} />
      <DecisionDetails question={question} noun={year.plan.period.noun} />
      <StepTrouble store={store} step="decisions" />
      {busy === 'update' && <p className={layout.text}>{DECISIONS.working}</p>}
      <DecisionForm
        question={question}
        usual={{ by: lastBy(year), on: store.page.today() }}
        isBusy={busy !== undefined}
        onTake={async (entry) => {
          if (await store.decide({ about, ...entry })) onDone(DECISION.taken(about));
        }}
        onTakeBack={async () => {
          if (await store.undecide(about)) onDone(DECISION.takenBack(about));
        }}
        onConfirm={async () => {
          const on = store.page.today();
          if (await store.decide({ about, ...question.entered, on })) onDone(DECISION.confirmed(about));
        }}
      />
      <EnterFigure store={store} year={year} priority={question.ref} onDone={onDone} />
    </div>
  );
}

function EnterFigure({
  store,
  year,
  priority,
  onDone,
}: Pick<Props, 'store' | 'year'> & { priority: string; onDone: (words: string) => void }) {
  const { busy } = useStore(store);
  return (
    <CouncilFigureForm
      plan={year.plan}
      priority={priority}
      usual={{ by: lastBy(year), on: store.page.today() }}
      isBusy={busy !== undefined}
      onEnter={async (row) => {
        if (await store.enterFigure(row)) onDone(COUNCIL_FIGURE.entered(priority));
      }}
    />
  );
}

function Ways({ next, onDecide, onClose }: Pick<Props, 'onDecide' | 'onClose'> & { next?: DecisionQuestion }) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.buttons}>
      <Button onClick={onClose}>{DECISION.back}</Button>
      {next && <Button onClick={() => onDecide(next.about)}>{DECISION.nextOpen}</Button>}
    </div>
  );
}

/** What has moved since the decision was taken, or whose information it was taken without. */
function Check({ question: { state, check } }: { question: DecisionQuestion }) {
  const layout = useLayoutStyles();
  if (check === '') return null;
  if (state !== 'outdated') return <p className={layout.text}>{check}</p>;
  return (
    <Notice intent="trouble" title={DECISION.outdated}>
      <p className={layout.text}>{check}</p>
      <p className={layout.text}>{DECISION.stays}</p>
    </Notice>
  );
}

/** Gives a function that announces what was done and goes back to the list. */
function useDone(onClose: () => void): (words: string) => void {
  const announce = useAnnounce();
  return (words) => {
    announce(words);
    onClose();
  };
}

/** The question, and the next one that waits for a decision. */
function questionIn(year: CouncilYear, about: string) {
  const next = decisionQuestions(year).find(({ state, about: other }) => state !== 'taken' && other !== about);
  return { question: decisionQuestion(year, about), next };
}

/** Who took the latest decision, most likely the person who decides now; empty where none was taken. */
function lastBy({ decisions: { statuses, choices } }: CouncilYear): string {
  const [last] = [...statuses, ...choices].sort((a, b) => (a.on < b.on ? 1 : Number(a.on > b.on) * -1));
  return last?.by ?? '';
}
