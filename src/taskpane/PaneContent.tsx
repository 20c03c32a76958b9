import { useRef } from 'react';
import type { OpenedWorkbook } from '../workflows/open-return/recognise-workbook';
import { useFocusRecovery } from './shell/use-focus-recovery';
import { ReturnPages } from './return/ReturnPages';
import { LazyPage } from './shell/LazyPage';
import { OtherWorkbookPage } from './start/OtherWorkbookPage';
import { ReadingPage } from './start/ReadingPage';
import { TroublePage } from './start/TroublePage';
import { useOpenedWorkbook } from './use-opened-workbook';
import type { PaneServices } from './pane-services';

const loadCouncil = () => import('./council/CouncilPage');

/** The page that fits the open workbook. When the workbook is read again, the focus stays in the pane. */
export function PaneContent({ services }: { services: PaneServices }) {
  const { opened, reopen } = useOpenedWorkbook(services);
  const pages = useRef<HTMLDivElement>(null);
  useFocusRecovery(pages);
  return (
    <div ref={pages}>
      <PageFor opened={opened} services={services} onAgain={reopen} />
    </div>
  );
}

function PageFor({
  opened,
  services,
  onAgain,
}: {
  opened: OpenedWorkbook | undefined;
  services: PaneServices;
  onAgain: () => void;
}) {
  if (!opened) return <ReadingPage />;
  switch (opened.kind) {
    case 'return':
      return <ReturnPages opened={opened.return} requests={services.requests} />;
    case 'council':
      return (
        <LazyPage
          load={loadCouncil}
          props={{ year: opened.year, goTo: services.goTo }}
          onClose={onAgain}
          focuses={false}
        />
      );
    case 'other':
      return <OtherWorkbookPage file={opened.file} why={opened.why} services={services} />;
    case 'trouble':
      return <TroublePage trouble={opened.trouble} withoutExcel={services.links.withoutExcel} onAgain={onAgain} />;
  }
}
