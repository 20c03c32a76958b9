import { Activity, useCallback, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { OpenReturn, OpenReturnState } from '../../workflows/open-return/open-return';
import type { Trouble } from '../../core/trouble';
import { ReturnHome } from '../home/ReturnHome';
import type { TaskActions } from '../home/TaskCard';
import { useAnnounce } from '../shell/Announcer';
import { questionKeyOf } from '../guide/question-status';
import { LazyPage } from '../shell/LazyPage';
import { useAsyncAction } from '../shell/use-async-action';
import { NEXT } from '../words';
import type { RibbonRequests } from '../ribbon/ribbon-requests';
import { ActivityNotices } from './ActivityNotices';
import { UnsavedDraftsNotice } from './UnsavedDraftsNotice';
import { usePageNavigation, type ReturnPage, type PageNavigation } from './use-page-navigation';

const loadMeasures = () => import('../guide/MeasureByMeasure');
const loadExplain = () => import('../explain/ExplainPage');
const loadSignOff = () => import('../sign-off/SignOffPage');

/** The pages of a return. The home page stays mounted, and so keeps its state, while another page is open. */
export function ReturnPages({ opened, requests }: { opened: OpenReturn; requests?: RibbonRequests }) {
  const state = useStore(opened);
  const home = useRef<HTMLDivElement>(null);
  const pages = usePageNavigation(useCallback(() => home.current?.querySelector('h1')?.focus(), []));
  const act = useAsyncAction();
  const actions = useTaskActions(opened, pages);
  useStateAnnouncements(state);
  useRibbonRequests(pages, requests, state.view.signOff.waitsFor);
  return (
    <>
      <ActivityNotices
        state={state}
        onAgain={() => act(() => opened.tryAgain())}
        onDismiss={() => opened.dismissTrouble()}
      />
      {pages.page?.name !== 'measures' && (
        <UnsavedDraftsNotice opened={opened} onShow={() => pages.show({ name: 'measures' })} />
      )}
      <Activity mode={pages.page ? 'hidden' : 'visible'}>
        <div ref={home}>
          <ReturnHome
            view={state.view}
            actions={actions}
            onMeasures={() => pages.show({ name: 'measures' })}
            onSignOff={() => pages.show({ name: 'sign-off' })}
          />
        </div>
      </Activity>
      {pages.page && <OpenPage page={pages.page} opened={opened} state={state} onClose={pages.close} />}
    </>
  );
}

/** The page that is open over the home page. It has a key, so that React mounts it anew when the ribbon changes it. */
function OpenPage({
  page,
  opened,
  state,
  onClose,
}: {
  page: ReturnPage;
  opened: OpenReturn;
  state: OpenReturnState;
  onClose: () => void;
}) {
  switch (page.name) {
    case 'measures':
      return (
        <LazyPage
          key="measures"
          load={loadMeasures}
          props={{ opened, state, start: page.start, onClose }}
          onClose={onClose}
        />
      );
    case 'explain':
      return (
        <LazyPage key="explain" load={loadExplain} props={{ opened, task: page.task, onClose }} onClose={onClose} />
      );
    case 'sign-off':
      return <LazyPage key="sign-off" load={loadSignOff} props={{ opened, state, onClose }} onClose={onClose} />;
  }
}

function useTaskActions(opened: OpenReturn, { show }: PageNavigation): TaskActions {
  const act = useAsyncAction();
  return useMemo(
    () => ({
      goTo: (place) => act(() => opened.goTo(place)),
      fillIn: (task) => show({ name: 'measures', start: questionKeyOf(task) }),
      explain: (task) => show({ name: 'explain', task }),
    }),
    [act, opened, show],
  );
}

/** Announces the session's messages and troubles; clears the live region when a trouble is over. */
function useStateAnnouncements({ announcement, trouble }: OpenReturnState): void {
  const announce = useAnnounce();
  const told = useRef<{ key?: number; trouble?: Trouble }>({});
  useEffect(() => {
    const { current } = told;
    if (announcement && announcement.key !== current.key) announce(announcement.text);
    else if (!trouble && current.trouble) announce('');
    if (trouble && trouble !== current.trouble) announce(`${trouble.message} ${trouble.fix}`);
    told.current = { key: announcement?.key, trouble };
  }, [announce, announcement, trouble]);
}

/**
 * Opens the page that the ribbon asks for. While signing off has to wait, the home page is shown in place of the
 * sign-off page, since it says what is left to do.
 */
function useRibbonRequests(
  { show, close }: PageNavigation,
  requests: RibbonRequests | undefined,
  waitsFor: string | undefined,
): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (!requests) return undefined;
    const answer = (): void => {
      const request = requests.take();
      if (request === undefined) return;
      if (request === 'sign off' && waitsFor === undefined) show({ name: 'sign-off' });
      else close();
      if (request === 'sign off' && waitsFor !== undefined) announce(`${NEXT.signOff} ${NEXT.waits(waitsFor)}`);
    };
    answer();
    return requests.subscribe(answer);
  }, [requests, show, close, waitsFor, announce]);
}
