import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { partnerName } from '../../../core/plan/plan-index';
import { useAnnounce, useAnnouncement } from '../../../taskpane/shell/Announcer';
import { useAsyncAction } from '../../../taskpane/shell/use-async-action';
import { useLayoutStyles } from '../../../taskpane/shell/use-layout-styles';
import type { CouncilYear } from '../../../core/consolidation/council-year';
import type { Receipt } from '../../../core/consolidation/types';
import { resultsOf } from '../../../documents/council-workbook';
import type { YearChange } from '../../../workflows/council-year/year-change';
import { FileButton, WORKBOOKS } from '../FileButton';
import { RETURNS, changeWords, fileWords } from '../words';
import type { Chosen } from '../year/add-returns';
import type { YearStore } from '../year/year-store';
import type { Intake } from '../year/year-state';
import { CountProgress } from './CountProgress';
import { StepTrouble } from './StepTrouble';
import { useListStyles } from './use-list-styles';

/** Adds returned files, and lists what each partner has returned. */
export function ReturnsStep({ store }: { store: YearStore }) {
  const layout = useLayoutStyles();
  const act = useAsyncAction();
  const { intake, year, busy, plan, changed } = useStore(store);
  const isReading = intake?.state === 'reading' || intake?.state === 'adding';
  const isBusy = isReading || busy !== undefined;
  const add = (chosen: readonly Chosen[]): void => act(() => store.addReturns(chosen));
  return (
    <>
      <p className={layout.text}>{RETURNS.what}</p>
      <div className={layout.buttons}>
        <FileButton
          label={RETURNS.add}
          accept={WORKBOOKS}
          multiple
          isBusy={isBusy}
          appearance="primary"
          onChosen={(files) => add(files.map((file) => ({ name: file.name, bytes: () => store.page.bytesOf(file) })))}
        />
        {plan?.isExample && (
          <Button disabledFocusable={isBusy} onClick={() => act(() => store.addExampleReturns())}>
            {RETURNS.example}
          </Button>
        )}
      </div>
      <StepTrouble store={store} step="returns" />
      {intake && <Files intake={intake} onCancel={() => store.stopAdding()} />}
      {changed && <Changed changed={changed} />}
      {year && !isReading && <Partners store={store} year={year} />}
      {year && !isReading && <ReplacedFiles store={store} year={year} />}
      {year && !isReading && <UnusedFiles store={store} year={year} />}
    </>
  );
}

function Files({ intake, onCancel }: { intake: Intake; onCancel: () => void }) {
  const layout = useLayoutStyles();
  const done = intake.files.filter(({ state }) => state !== 'waiting' && state !== 'reading').length;
  const words =
    intake.state === 'added'
      ? changeWords(intake)
      : [
          { reading: RETURNS.reading(done, intake.files.length), adding: RETURNS.adding, stopped: RETURNS.stopped }[
            intake.state
          ],
        ];
  useTold(intake, words.join(' '));
  return (
    <>
      {words.map((each) => (
        <p key={each} className={layout.text}>
          {each}
        </p>
      ))}
      {intake.state === 'reading' && (
        <>
          <CountProgress label={RETURNS.progress} done={done} of={intake.files.length} />
          <div className={layout.buttons}>
            <Button onClick={onCancel}>{RETURNS.cancel}</Button>
          </div>
        </>
      )}
      {intake.state !== 'stopped' && <FileList files={intake.files} />}
    </>
  );
}

function FileList({ files }: Pick<Intake, 'files'>) {
  const styles = useListStyles();
  return (
    <ul aria-label={RETURNS.files} className={styles.list}>
      {files.map((file, at) => (
        <li key={`${at} ${file.file}`} className={styles.row}>
          <span className={styles.words}>
            <span className={styles.name}>{file.file}</span>
            <span className={file.state === 'unreadable' || file.state === 'not used' ? styles.bad : styles.quiet}>
              {fileWords(file)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Announces when the reading of files begins and when it is over, but not each file. */
function useTold({ state, files }: Intake, words: string): void {
  const announce = useAnnounce();
  const told = state === 'reading' ? RETURNS.reading(0, files.length) : words;
  useEffect(() => announce(told), [announce, told]);
}

function Partners({ store, year }: { store: YearStore; year: CouncilYear }) {
  const styles = useListStyles();
  const layout = useLayoutStyles();
  const act = useAsyncAction();
  return (
    <>
      <h3 className={layout.heading}>{RETURNS.partners}</h3>
      <ul aria-label={RETURNS.partners} className={styles.list}>
        {resultsOf(year).consolidated.receipts.map((receipt) => (
          <li key={receipt.partner} className={styles.row}>
            <span className={styles.words}>
              <span className={styles.name}>{partnerName(year.plan, receipt.partner)}</span>
              <span className={styles.quiet}>{receiptWords(receipt)}</span>
            </span>
            {receipt.files.map((file) => (
              <Button
                key={file}
                size="small"
                aria-label={RETURNS.takeOutOf(file)}
                onClick={() => act(() => store.takeOut(file))}
              >
                {receipt.files.length > 1 ? RETURNS.takeOutOf(file) : RETURNS.takeOut}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What taking a file out, or having one count again, has changed. */
function Changed({ changed }: { changed: YearChange }) {
  const layout = useLayoutStyles();
  const words = changeWords({ changed });
  useAnnouncement(words.join(' '));
  return words.map((each) => (
    <p key={each} className={layout.text}>
      {each}
    </p>
  ));
}

/** Returns that a newer one has replaced: each can count again beside it. */
function ReplacedFiles({ store, year }: { store: YearStore; year: CouncilYear }) {
  const styles = useListStyles();
  const layout = useLayoutStyles();
  const act = useAsyncAction();
  const files = resultsOf(year).consolidated.receipts.flatMap(({ replaced = [] }) => replaced);
  if (files.length === 0) return null;
  return (
    <>
      <h3 className={layout.heading}>{RETURNS.replaced}</h3>
      <ul aria-label={RETURNS.replaced} className={styles.list}>
        {files.map(({ file, by }) => (
          <li key={file} className={styles.row}>
            <span className={styles.words}>
              <span className={styles.name}>{file}</span>
              <span className={styles.quiet}>{RETURNS.replacedBy(by)}</span>
            </span>
            <Button
              size="small"
              aria-label={RETURNS.bringBackOf(file)}
              onClick={() => act(() => store.bringBack(file))}
            >
              {RETURNS.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Files that couldn't be read, or are of another plan, period or partner: each can be taken out. */
function UnusedFiles({ store, year: { unreadable, setAside } }: { store: YearStore; year: CouncilYear }) {
  const styles = useListStyles();
  const layout = useLayoutStyles();
  const act = useAsyncAction();
  const unused = setAside.map(({ file, findings }) => ({ file, message: findings[0]?.message ?? '' }));
  const files = [...unreadable, ...unused].filter(({ file }) => file !== '');
  if (files.length === 0) return null;
  return (
    <>
      <h3 className={layout.heading}>{RETURNS.notUsed}</h3>
      <ul aria-label={RETURNS.notUsed} className={styles.list}>
        {files.map(({ file, message }) => (
          <li key={file} className={styles.row}>
            <span className={styles.words}>
              <span className={styles.name}>{file}</span>
              <span className={styles.quiet}>{message}</span>
            </span>
            <Button size="small" aria-label={RETURNS.takeOutOf(file)} onClick={() => act(() => store.takeOut(file))}>
              {RETURNS.takeOut}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function receiptWords({ state, receivedOn = '', asked, given, late }: Receipt): string {
  if (state === 'nothing asked') return RETURNS.notAsked;
  if (state === 'not received') return RETURNS.notIn;
  const words = RETURNS.received(receivedOn, RETURNS.given(given.measures, asked.measures, given.texts, asked.texts));
  return late ? `${words}, ${RETURNS.late}` : words;
}
