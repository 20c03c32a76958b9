import { Button } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { CouncilYear } from '../../core/consolidation/council-year';
import type { Trouble } from '../../core/trouble';
import { COUNCIL_SHEETS } from '../../documents/council-workbook/sheet-names';
import { councilOverview, type CouncilOverview } from '../../workflows/council-overview';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { useAsyncAction } from '../shell/use-async-action';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { COUNCIL } from '../words';
import type { PaneServices } from '../pane-services';
import { Counts } from './Counts';
import { Outdated } from './Outdated';
import { OwedList } from './Owed';

interface Props {
  year: CouncilYear;
  goTo: PaneServices['goTo'];
}

/** The overview of a council workbook, with a button to each sheet. */
export default function CouncilPage({ year, goTo }: Props) {
  const layout = useLayoutStyles();
  const overview = useMemo(() => councilOverview(year), [year]);
  const { show, trouble } = useSheets(goTo);
  const [{ plan }, { returns, findings, decisions }] = [year, overview];
  return (
    <div className={layout.page}>
      <div className={layout.block}>
        <h1 className={layout.title} tabIndex={-1} dir="auto">
          {plan.title}
        </h1>
        <p className={layout.quiet}>{COUNCIL.about(plan.period.label)}</p>
        <p className={layout.text}>{overview.headline}</p>
      </div>
      {trouble && (
        <Notice intent="trouble" title={trouble.message}>
          <p className={layout.text}>{trouble.fix}</p>
        </Notice>
      )}
      <Part heading={COUNCIL.counts} sheet={COUNCIL_SHEETS.summary} onShow={show}>
        <Counts counts={overview.counts} />
      </Part>
      <Part heading={COUNCIL.returns} sheet={COUNCIL_SHEETS.receipts} onShow={show}>
        <p className={layout.text}>{COUNCIL.received(returns.received, returns.asked, returns.late)}</p>
        <OwedList owed={overview.owed} />
      </Part>
      <Part heading={COUNCIL.findings} sheet={COUNCIL_SHEETS.findings} onShow={show}>
        <p className={layout.text}>{COUNCIL.open(findings.toFix, findings.toExplain)}</p>
        {findings.unreadable > 0 && <p className={layout.text}>{COUNCIL.unreadable(findings.unreadable)}</p>}
      </Part>
      <Decided decisions={decisions} onShow={show} />
    </div>
  );
}

function Decided({ decisions, onShow }: { decisions: CouncilOverview['decisions'] } & Pick<PartProps, 'onShow'>) {
  const layout = useLayoutStyles();
  return (
    <Part heading={COUNCIL.decisions} sheet={COUNCIL_SHEETS.decisions} onShow={onShow}>
      <p className={layout.text}>
        {COUNCIL.decided(decisions.made)} {COUNCIL.waiting(decisions.waiting)}
      </p>
      {decisions.conflicts > 0 && <p className={layout.text}>{COUNCIL.conflicts(decisions.conflicts)}</p>}
      {decisions.incomplete > 0 && <p className={layout.text}>{COUNCIL.incomplete(decisions.incomplete)}</p>}
      <Outdated
        outdated={decisions.outdated}
        title={COUNCIL.outdated(decisions.outdated.length)}
        advice={COUNCIL.confirm}
      />
    </Part>
  );
}

interface PartProps {
  heading: string;
  sheet: string;
  onShow: (sheet: string) => void;
  children: ReactNode;
}

function Part({ heading, sheet, onShow, children }: PartProps) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.block}>
      <h2 className={layout.heading}>{heading}</h2>
      {children}
      <div className={layout.buttons}>
        <Button size="small" onClick={() => onShow(sheet)}>
          {COUNCIL.goTo(sheet)}
        </Button>
      </div>
    </div>
  );
}

function useSheets(goTo: PaneServices['goTo']): { show: (sheet: string) => void; trouble: Trouble | undefined } {
  const act = useAsyncAction();
  const announce = useAnnounce();
  const [trouble, setTrouble] = useState<Trouble>();
  const show = async (sheet: string): Promise<void> => {
    const failed = await goTo({ sheet });
    setTrouble(failed);
    if (failed) announce(`${failed.message} ${failed.fix}`);
  };
  return { show: (sheet) => act(() => show(sheet)), trouble };
}
