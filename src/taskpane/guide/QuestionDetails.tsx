import { makeStyles, tokens } from '@fluentui/react-components';
import type { MeasureQuestion, Question, TextQuestion } from '../../workflows/open-return/return-view';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { DETAILS } from './words';

const useStyles = makeStyles({
  asked: { display: 'flex', flexDirection: 'column', gap: '0.75rem' },
  long: { display: 'flex', flexDirection: 'column', gap: '0.5rem', margin: 0 },
  facts: {
    'display': 'grid',
    'gridTemplateColumns': 'fit-content(40%) minmax(0, 1fr)',
    'gap': '0.25rem 0.75rem',
    'margin': 0,
    'padding': '0.75rem',
    'borderRadius': tokens.borderRadiusMedium,
    'backgroundColor': tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  term: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'normal' },
  said: { margin: 0 },
});

/** Definition, unit and target of a measure, or the prompt of a text, as the plan has them. */
export function QuestionDetails({ question }: { question: Question }) {
  return question.kind === 'measure' ? <MeasureDetails question={question} /> : <TextDetails question={question} />;
}

function TextDetails({ question }: { question: TextQuestion }) {
  const layout = useLayoutStyles();
  return question.prompt === '' ? null : <p className={layout.text}>{question.prompt}</p>;
}

function MeasureDetails({ question }: { question: MeasureQuestion }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { definition, counts = '', excludes = '', unit, target, lastYear } = question;
  return (
    <div className={styles.asked}>
      {definition !== '' && <p className={layout.text}>{definition}</p>}
      <Facts
        className={styles.long}
        facts={[
          [DETAILS.counts, counts],
          [DETAILS.excludes, excludes],
        ]}
        isStacked
      />
      <Facts
        className={styles.facts}
        facts={[
          [DETAILS.unit, unit],
          [DETAILS.target, target],
          [DETAILS.lastYear, lastYear],
        ]}
      />
    </div>
  );
}

interface FactsProps {
  className: string;
  facts: readonly (readonly [term: string, said: string])[];
  isStacked?: boolean;
}

/** A description list of the facts that aren't empty. */
function Facts({ className, facts, isStacked = false }: FactsProps) {
  const styles = useStyles();
  const known = facts.filter(([, said]) => said !== '');
  const pair = ([term, said]: readonly [string, string]) => (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.said}>{said}</dd>
    </>
  );
  if (known.length === 0) return null;
  return (
    <dl className={className}>
      {known.map((fact) => (
        <div key={fact[0]} style={{ display: isStacked ? 'block' : 'contents' }}>
          {pair(fact)}
        </div>
      ))}
    </dl>
  );
}
