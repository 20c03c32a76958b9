import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useAnnounce } from '../../../taskpane/shell/Announcer';
import { Outdated } from '../../../taskpane/council/Outdated';
import { Notice } from '../../../taskpane/shell/Notice';
import { useAsyncAction } from '../../../taskpane/shell/use-async-action';
import { useLayoutStyles } from '../../../taskpane/shell/use-layout-styles';
import type { CouncilOverview } from '../../../workflows/council-overview';
import { REPORT } from '../words';
import type { YearState } from '../year/year-state';
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
      <Outdated
        outdated={decisions.outdated}
        title={REPORT.toCheck(decisions.outdated.length)}
        advice={REPORT.toCheckText}
      />
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
      {report && <Saved store={store} report={report} />}
    </>
  );
}

/** What was saved, what to know before publishing, and the list of it to save as well. */
function Saved({ store, report }: { store: YearStore; report: NonNullable<YearState['report']> }) {
  const layout = useLayoutStyles();
  const { checkFile } = report;
  return (
    <Notice intent="good" title={REPORT.saved(report.file)}>
      {report.notes.map((note) => (
        <p key={note} className={layout.text}>
          {note}
        </p>
      ))}
      {checkFile && (
        <Button size="small" onClick={() => store.page.saveFile(checkFile)}>
          {REPORT.checks}
        </Button>
      )}
      <p className={layout.text}>{REPORT.pages}</p>
    </Notice>
  );
}
