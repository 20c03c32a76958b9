import { useRef } from 'react';
import type { OpenedWorkbook } from '../workflows/open-return/recognise-workbook';
import { useKeptFocus } from './home/use-kept-focus';
import { ReturnPages } from './return/ReturnPages';
import { LazyPage } from './shell/LazyPage';
import { NothingOpen } from './start/NothingOpen';
import { Reading } from './start/Reading';
import { TroublePage } from './start/TroublePage';
import { useOpened } from './use-opened';
import type { World } from './world';

const loadCouncil = () => import('./council/CouncilPage');

/** Starts with what is useful for the workbook that is open. Who asks to read it again keeps the focus in the pane. */
export function OpenedPages({ world }: { world: World }) {
  const { opened, reopen } = useOpened(world);
  const pages = useRef<HTMLDivElement>(null);
  useKeptFocus(pages);
  return (
    <div ref={pages}>
      <OpenedPage opened={opened} world={world} onAgain={reopen} />
    </div>
  );
}

function OpenedPage({
  opened,
  world,
  onAgain,
}: {
  opened: OpenedWorkbook | undefined;
  world: World;
  onAgain: () => void;
}) {
  if (!opened) return <Reading />;
  switch (opened.kind) {
    case 'return':
      return <ReturnPages opened={opened.return} requests={world.requests} />;
    case 'council':
      return (
        <LazyPage
          load={loadCouncil}
          props={{ record: opened.record, goTo: world.goTo }}
          onClose={onAgain}
          focuses={false}
        />
      );
    case 'other':
      return <NothingOpen file={opened.file} world={world} />;
    case 'trouble':
      return <TroublePage trouble={opened.trouble} withoutExcel={world.links.withoutExcel} onAgain={onAgain} />;
  }
}
