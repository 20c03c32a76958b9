import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { useAsyncAction } from '../../taskpane/shell/use-async-action';
import { PAGE } from '../words';
import type { OpenWork } from '../work/open-work';
import { SaveState } from '../work/SaveState';
import type { PageStore } from './page-store';

/** The address of the help, which opens beside the page. */
const HELP = 'help.html';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0.25rem 1rem',
    padding: '0.5rem 1rem',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  product: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1, whiteSpace: 'nowrap' },
  file: { flex: '1 1 12rem', minWidth: 0 },
  name: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  help: { marginInlineStart: 'auto' },
  button: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '0.5rem' },
});

/** The product, what is open, where the work on it is saved, and what can be done with the file. */
export function Header({ page, work }: { page: PageStore; work: OpenWork | undefined }) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <span className={styles.product}>{PAGE.product}</span>
      {work && (
        <div className={styles.file}>
          <h1 className={styles.name}>{work.file}</h1>
          <SaveState work={work} />
        </div>
      )}
      {work && <FileButtons page={page} work={work} />}
      <Link href={HELP} target="_blank" rel="noopener" className={styles.help}>
        {PAGE.help}
      </Link>
    </header>
  );
}

function FileButtons({ page, work }: { page: PageStore; work: OpenWork }) {
  const styles = useStyles();
  const { isSaving, isDirty } = useStore(work);
  const act = useAsyncAction();
  return (
    <div className={styles.buttons}>
      <Button
        className={styles.button}
        appearance={isDirty ? 'primary' : 'secondary'}
        disabledFocusable={isSaving}
        onClick={() => act(() => work.save())}
      >
        {isSaving ? PAGE.saving : PAGE.save}
      </Button>
      <Button className={styles.button} onClick={() => page.choose()}>
        {PAGE.open}
      </Button>
      <Button className={styles.button} onClick={() => act(() => page.close())}>
        {PAGE.close}
      </Button>
    </div>
  );
}
