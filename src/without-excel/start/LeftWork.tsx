import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useAsyncAction } from '../../taskpane/shell/use-async-action';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import type { KeptWork } from '../../workflows/ports';
import { type PageStore, isUnfinished } from '../page/page-store';
import { LEFT } from '../words';

const useStyles = makeStyles({
  left: {
    display: 'flex',
    flexDirection: 'column',
    gap: '0.5rem',
    padding: '0.75rem',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  file: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Work that closed tabs left in this browser, unfinished work first. */
export function LeftWork({ page, left }: { page: PageStore; left: readonly KeptWork[] }) {
  const unfinished = left.filter(isUnfinished);
  const saved = left.filter((work) => !isUnfinished(work));
  return (
    <>
      <Works page={page} works={unfinished} title={LEFT.title(unfinished.length)} isFirst />
      <Works page={page} works={saved} title={LEFT.savedTitle} />
    </>
  );
}

function Works({
  page,
  works,
  title,
  isFirst = false,
}: {
  page: PageStore;
  works: readonly KeptWork[];
  title: string;
  isFirst?: boolean;
}) {
  const layout = useLayoutStyles();
  if (works.length === 0) return null;
  return (
    <div className={layout.block}>
      <h2 className={layout.heading}>{title}</h2>
      <p className={layout.text}>{LEFT.keptHere}</p>
      <ul className={layout.list}>
        {works.map((work, at) => (
          <Work key={work.id} page={page} work={work} isFirst={isFirst && at === 0} />
        ))}
      </ul>
    </div>
  );
}

function Work({ page, work, isFirst }: { page: PageStore; work: KeptWork; isFirst: boolean }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const name = useId();
  const act = useAsyncAction();
  return (
    <li className={styles.left}>
      <h3 id={name} className={styles.file}>
        {work.file.name}
      </h3>
      <p className={layout.text}>
        {isUnfinished(work) ? LEFT.unfinished(work.edits.length, work.at) : LEFT.saved(work.savedAt ?? work.at)}
      </p>
      <div className={layout.buttons}>
        <Button
          appearance={isFirst ? 'primary' : 'secondary'}
          aria-describedby={name}
          onClick={() => act(() => page.goOn(work))}
        >
          {isUnfinished(work) ? LEFT.goOn : LEFT.openAgain}
        </Button>
        <Button aria-describedby={name} onClick={() => act(() => page.forget(work))}>
          {isUnfinished(work) ? LEFT.discard : LEFT.remove}
        </Button>
      </div>
    </li>
  );
}
