import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useAnnounce } from '../../../taskpane/shell/Announcer';
import { useAsyncAction } from '../../../taskpane/shell/use-async-action';
import { useLayoutStyles } from '../../../taskpane/shell/use-layout-styles';
import { asking } from '../../../workflows/issue-returns';
import { FileButton, WORKBOOKS } from '../FileButton';
import { ISSUE } from '../words';
import type { YearStore } from '../year/year-store';
import type { Issuing, OpenPlan } from '../year/year-state';
import { CountProgress } from './CountProgress';
import { StepTrouble } from './StepTrouble';
import { useListStyles } from './use-list-styles';

/** Makes the workbooks that go to the partners. */
export function IssueStep({ store, plan }: { store: YearStore; plan: OpenPlan }) {
  const layout = useLayoutStyles();
  const act = useAsyncAction();
  const { issuing, busy } = useStore(store);
  const partners = asking(plan.plan).filter(({ measures, texts }) => measures + texts > 0).length;
  const isMaking = issuing?.state === 'making';
  return (
    <>
      <p className={layout.text}>{ISSUE.what(partners)}</p>
      <Previous store={store} plan={plan} />
      <StepTrouble store={store} step="issue" />
      {isMaking && <Making issuing={issuing} onCancel={() => store.stopIssuing()} />}
      {issuing?.state === 'stopped' && <p className={layout.text}>{ISSUE.stopped}</p>}
      {issuing?.state === 'made' && <Made store={store} issuing={issuing} />}
      {!isMaking && (
        <div className={layout.buttons}>
          <Button
            appearance={issuing?.state === 'made' ? 'secondary' : 'primary'}
            disabledFocusable={busy !== undefined}
            onClick={() => act(() => store.issue())}
          >
            {issuing?.state === 'made' ? ISSUE.again : ISSUE.begin}
          </Button>
        </div>
      )}
    </>
  );
}

function Previous({ store, plan: { plan } }: { store: YearStore; plan: OpenPlan }) {
  const layout = useLayoutStyles();
  const act = useAsyncAction();
  const { previous, busy } = useStore(store);
  const { noun } = plan.period;
  return (
    <>
      <p className={layout.text}>
        {previous ? ISSUE.carried(previous.file, previous.carried, plan.measures.length) : ISSUE.previousWhat(noun)}
      </p>
      <div className={layout.buttons}>
        <FileButton
          label={busy === 'previous' ? ISSUE.reading : ISSUE.previous(noun)}
          accept={WORKBOOKS}
          isBusy={busy !== undefined}
          onChosen={([file]) => file && act(() => store.takePrevious(() => store.page.bytesOf(file)))}
        />
      </div>
    </>
  );
}

function Making({ issuing, onCancel }: { issuing: Issuing; onCancel: () => void }) {
  const layout = useLayoutStyles();
  return (
    <>
      <p className={layout.text}>{ISSUE.making(issuing)}</p>
      <CountProgress label={ISSUE.progress} done={issuing.returns.length} of={issuing.asked} />
      <div className={layout.buttons}>
        <Button onClick={onCancel}>{ISSUE.cancel}</Button>
      </div>
    </>
  );
}

function Made({ store, issuing: { returns, silent } }: { store: YearStore; issuing: Issuing }) {
  const layout = useLayoutStyles();
  const styles = useListStyles();
  const announce = useAnnounce();
  const [saved, setSaved] = useState<string>();
  const saveAll = (): void => {
    const file = store.saveIssued();
    setSaved(file);
    if (file !== undefined) announce(ISSUE.saved(file));
  };
  return (
    <>
      <div className={layout.buttons}>
        <Button appearance="primary" onClick={saveAll}>
          {ISSUE.saveAll}
        </Button>
      </div>
      {saved !== undefined && <p className={layout.text}>{ISSUE.saved(saved)}</p>}
      <ul aria-label={ISSUE.list} className={styles.list}>
        {returns.map(({ partner, name, bytes, measures, texts }) => (
          <li key={name} className={styles.row}>
            <span className={styles.words}>
              <span className={styles.name}>{partner.name}</span> {ISSUE.asks(measures, texts)}
            </span>
            <Button
              size="small"
              aria-label={`${ISSUE.saveOne} ${name}`}
              onClick={() => store.page.saveFile({ name, bytes })}
            >
              {ISSUE.saveOne}
            </Button>
          </li>
        ))}
      </ul>
      {silent.length > 0 && <p className={layout.text}>{ISSUE.silent(silent.map(({ name }) => name))}</p>}
    </>
  );
}
