import { Button } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { COUNCIL_SHEETS } from '../../../documents/council-workbook/sheet-names';
import { Counts } from '../../../taskpane/council/Counts';
import { OwedList } from '../../../taskpane/council/Owed';
import { useAsyncAction } from '../../../taskpane/shell/use-async-action';
import { useLayoutStyles } from '../../../taskpane/shell/use-layout-styles';
import type { CouncilOverview } from '../../../workflows/council-overview';
import type { OpenWork } from '../../work/open-work';
import { SUMMARY } from '../words';
import type { YearStore } from '../year/year-store';
import { StepTrouble } from './StepTrouble';

interface Props {
  store: YearStore;
  overview: CouncilOverview;
  work: OpenWork;
}

/** Shows where the year stands, and saves the council workbook that holds it. */
export function SummaryStep({ store, overview, work }: Props) {
  const layout = useLayoutStyles();
  const act = useAsyncAction();
  const { isBehind, busy } = useStore(store);
  const { isSaving } = useStore(work);
  return (
    <>
      <p className={layout.text}>{overview.headline}</p>
      <Counts counts={overview.counts} />
      <OwedList owed={overview.owed} />
      {isBehind && <p className={layout.text}>{SUMMARY.behindText}</p>}
      <StepTrouble store={store} step="summary" />
      <div className={layout.buttons}>
        <Button
          appearance={isBehind ? 'primary' : 'secondary'}
          disabledFocusable={busy !== undefined}
          onClick={() => act(() => store.update())}
        >
          {busy === 'update' ? SUMMARY.updating : SUMMARY.update}
        </Button>
        <Button onClick={() => act(() => store.goTo(COUNCIL_SHEETS.summary))}>{SUMMARY.show}</Button>
        <Button
          appearance={isBehind ? 'secondary' : 'primary'}
          disabledFocusable={isSaving || busy !== undefined}
          onClick={() => act(() => work.save())}
        >
          {SUMMARY.save}
        </Button>
      </div>
    </>
  );
}
