import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useLayoutStyles } from '../../../taskpane/shell/use-layout-styles';
import type { PriorityFigure } from '../../../workflows/council-year/deciding-figures';
import type { DecisionQuestion } from '../../../workflows/council-year/decision-questions';
import { DECISION } from '../words';

const useStyles = makeStyles({
  pairs: { margin: 0, display: 'flex', flexDirection: 'column', gap: '0.5rem' },
  term: { color: tokens.colorNeutralForeground2 },
  detail: { margin: 0 },
  lines: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  figure: {
    display: 'flex',
    flexDirection: 'column',
    gap: '0.25rem',
    padding: '0.5rem 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(5rem, auto) minmax(0, 1fr)', columnGap: '0.75rem' },
  quote: {
    margin: 0,
    paddingInlineStart: '0.75rem',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-line',
  },
});

/** Everything to base a decision on: the rule, the figures against their targets, what partners wrote. */
export function DecisionDetails({ question, noun }: { question: DecisionQuestion; noun: string }) {
  const styles = useStyles();
  const { successMeasure, title, rule, computed, why, figures, texts } = question;
  return (
    <>
      <dl className={styles.pairs}>
        {successMeasure !== title && <Pair term={DECISION.successMeasure}>{successMeasure}</Pair>}
        <Pair term={DECISION.rule}>{rule}</Pair>
        <Pair term={DECISION.computed}>{computed}</Pair>
        <Pair term={DECISION.why}>{why}</Pair>
      </dl>
      <Figures figures={figures} noun={noun} />
      <Texts texts={texts} />
    </>
  );
}

function Pair({ term, children }: { term: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.detail}>{children}</dd>
    </div>
  );
}

function Figures({ figures, noun }: { figures: readonly PriorityFigure[]; noun: string }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <section className={layout.block} aria-labelledby="decision-figures">
      <h2 id="decision-figures" className={layout.heading}>
        {DECISION.figures}
      </h2>
      {figures.length === 0 && <p className={layout.text}>{DECISION.noFigures}</p>}
      {figures.map(({ measure, title, value, target, lastYear, outcome, explanation, sent }) => (
        <div key={measure} className={styles.figure}>
          <h3 className={styles.name}>{title}</h3>
          <dl className={styles.row}>
            <dt className={styles.term}>{DECISION.value}</dt>
            <dd className={styles.detail}>{value}</dd>
            <dt className={styles.term}>{DECISION.target}</dt>
            <dd className={styles.detail}>{target}</dd>
            <dt className={styles.term}>{DECISION.lastYear(noun)}</dt>
            <dd className={styles.detail}>{lastYear}</dd>
            <dt className={styles.term}>{DECISION.outcome}</dt>
            <dd className={styles.detail}>{outcome}</dd>
          </dl>
          {explanation !== '' && <p className={layout.quiet}>{explanation}</p>}
          <Sent sent={sent} />
        </div>
      ))}
    </section>
  );
}

/** What each partner typed for a measure, with its source and comment. */
function Sent({ sent }: Pick<PriorityFigure, 'sent'>) {
  const styles = useStyles();
  if (sent.length === 0) return null;
  return (
    <dl className={styles.pairs}>
      {sent.map(({ partner, value, parts, source, comment, at }) => (
        <Pair key={at} term={`${DECISION.sent}: ${partner} (${at})`}>
          <span className={styles.lines}>
            <span>{value}</span>
            {parts !== '' && <span>{DECISION.parts(parts)}</span>}
            {source !== '' && <span>{DECISION.source(source)}</span>}
            {comment !== '' && <span>{DECISION.comment(comment)}</span>}
          </span>
        </Pair>
      ))}
    </dl>
  );
}

function Texts({ texts }: { texts: DecisionQuestion['texts'] }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const heading = useId();
  return (
    <section className={layout.block} aria-labelledby={heading}>
      <h2 id={heading} className={layout.heading}>
        {DECISION.texts}
      </h2>
      {texts.length === 0 && <p className={layout.text}>{DECISION.noTexts}</p>}
      {texts.map(({ partner, text, file }) => (
        <figure key={`${partner} ${file}`} className={styles.detail}>
          <figcaption className={styles.term}>
            {partner} ({file})
          </figcaption>
          <blockquote className={styles.quote}>{text}</blockquote>
        </figure>
      ))}
    </section>
  );
}
