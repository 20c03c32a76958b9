import { useStore } from 'zustand';
import { useAnnouncement } from '../../taskpane/shell/Announcer';
import { PAGE } from '../words';
import { PastedNotice } from '../work/PastedNotice';
import { PutRightNotice } from '../work/PutRightNotice';
import { SavedNotice } from '../work/SavedNotice';
import type { OpenWork } from '../work/open-work';
import { NewVersionNotice } from './NewVersionNotice';
import type { PageState, PageStore } from './page-store';
import { TroubleNotice } from './TroubleNotice';
import { usePageStyles } from './use-page-styles';

/** Messages above the page's content. */
export function PageNotices({ page, state: { trouble, open, opening } }: { page: PageStore; state: PageState }) {
  const { notices } = usePageStyles();
  return (
    <section aria-label={PAGE.messages} className={notices}>
      {open && opening !== undefined && <OpeningNotice words={opening} />}
      <NewVersionNotice page={page} />
      {trouble && <TroubleNotice trouble={trouble} onDismiss={() => page.tell(undefined)} />}
      {open && <WorkNotices work={open.work} />}
    </section>
  );
}

function WorkNotices({ work }: { work: OpenWork }) {
  const { trouble, dismissed, storageTrouble, saved, isDirty, pasted } = useStore(work);
  const { putRight } = work.workbook;
  return (
    <>
      {storageTrouble && dismissed.storageTrouble !== storageTrouble && (
        <TroubleNotice trouble={storageTrouble} onDismiss={() => work.dismiss({ storageTrouble })} />
      )}
      {trouble && <TroubleNotice trouble={trouble} onDismiss={() => work.dismissTrouble()} />}
      {pasted && (
        <PastedNotice
          key={pasted.cells.join(' ')}
          pasted={pasted}
          onUndo={() => work.undoPaste()}
          onDismiss={() => work.dismissPasted()}
        />
      )}
      {putRight.length > 0 && dismissed.putRight !== putRight && (
        <PutRightNotice file={work.file} found={putRight} onDismiss={() => work.dismiss({ putRight })} />
      )}
      {saved && dismissed.saved !== saved && (
        <SavedNotice saved={saved} isOld={isDirty} onDismiss={() => work.dismiss({ saved })} />
      )}
    </>
  );
}

/** Shown while another file is read; the open one stays until then. */
function OpeningNotice({ words }: { words: string }) {
  useAnnouncement(words);
  return <div>{words}</div>;
}
