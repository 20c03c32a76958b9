import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { unreadableFileFinding } from '../../../core/consolidation/checks';
import { isOpen } from '../../../core/finding';
import { useAsyncAction } from '../../../taskpane/shell/use-async-action';
import { useLayoutStyles } from '../../../taskpane/shell/use-layout-styles';
import type { CouncilYear } from '../../../core/consolidation/council-year';
import { resultsOf, type YearResults } from '../../../documents/council-workbook';
import { COUNCIL_SHEETS } from '../../../documents/council-workbook/sheet-names';
import { FINDINGS } from '../words';
import type { YearStore } from '../year/year-store';
import { useListStyles } from './use-list-styles';

/** Findings shown at first, and added each time by a button. */
const STEP = 20;

/** Lists what is still to be corrected or explained, and in which file. */
export function FindingsStep({ store, year }: { store: YearStore; year: CouncilYear }) {
  const layout = useLayoutStyles();
  const styles = useListStyles();
  const act = useAsyncAction();
  const [most, setMost] = useState(STEP);
  const open = openFindings(resultsOf(year));
  return (
    <>
      <p className={layout.text}>{open.length === 0 ? FINDINGS.clear : FINDINGS.what}</p>
      {open.length > 0 && (
        <ul aria-label={FINDINGS.list} className={styles.list}>
          {open.slice(0, most).map(({ word, place, message, fix }, at) => (
            <li key={`${at} ${message}`} className={styles.row}>
              <span className={styles.words}>
                <span className={styles.name}>
                  {word}
                  {place && `: ${place}`}
                </span>
                {message} {fix}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className={layout.buttons}>
        {open.length > most && (
          <Button onClick={() => setMost(most + STEP)}>{FINDINGS.more(Math.min(STEP, open.length - most))}</Button>
        )}
        <Button onClick={() => act(() => store.goTo(COUNCIL_SHEETS.findings))}>{FINDINGS.sheet}</Button>
      </div>
    </>
  );
}

interface Shown {
  word: string;
  place: string;
  message: string;
  fix: string;
}

function openFindings({ findings, unreadable }: YearResults): readonly Shown[] {
  return [...unreadable.map(unreadableFileFinding), ...findings.filter(isOpen)].map(
    ({ severity, place: { file, sheet, cell }, message, fix }) => ({
      word: FINDINGS.severity[severity],
      place: [file, [sheet, cell].filter(Boolean).join(' ')].filter(Boolean).join(', '),
      message,
      fix,
    }),
  );
}
