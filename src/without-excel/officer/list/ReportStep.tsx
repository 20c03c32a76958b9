import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useAnnounce } from '../../../taskpane/shell/Announcer';
import { Notice } from '../../../taskpane/shell/Notice';
import { useAsyncAction } from '../../../taskpane/shell/use-async-action';
import { useLayoutStyles } from '../../../taskpane/shell/use-layout-styles';
import type { CouncilOverview } from '../../../workflows/council-overview';
import { REPORT } from '../words';
import type { YearStore } from '../year/year-store';
import { StepTrouble } from './StepTrouble';

interface Props {
  store: YearStore;
  overview: CouncilOverview;
}

/** The annual report as a Word document. */
export function ReportStep({ store, overview: { headline, decisions } }: Props) {
  const layout = useLayoutStyles();
  const act = useAsyncAction();
  const announce = useAnnounce();
  const { busy, report } = useStore(store);
  useEffect(() => {
    if (report) announce(`${REPORT.saved(report.file)}. ${report.headline}`);
  }, [announce, report]);
  return (
    <>
      <p className={layout.text}>{headline}</p>
      {decisions.waiting.length > 0 && <p className={layout.text}>{REPORT.waits(decisions.waiting.length)}</p>}
      <StepTrouble store={store} step="report" />
      <div className={layout.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy !== undefined}
          onClick={() => act(() => store.saveReport())}
        >
          {busy === 'report' ? REPORT.saving : REPORT.save}
        </Button>
      </div>
      {report && (
        <Notice intent="good" title={REPORT.saved(report.file)}>
          {report.notes.map((note) => (
            <p key={note} className={layout.text}>
              {note}
            </p>
          ))}
          <p className={layout.text}>{REPORT.pages}</p>
        </Notice>
      )}
    </>
  );
}
