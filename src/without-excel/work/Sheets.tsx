import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { WorkbookDescription } from '../../documents/sheet';
import { panelId, tabId, Tabs } from '../../taskpane/shell/Tabs';
import { WORK } from '../words';
import type { OpenWork } from './open-work';
import { PrintedSheets } from './printed-sheets';

const NARROW = '@media (max-width: 47.99rem)';

const useStyles = makeStyles({
  // On a narrow page the tabs scroll with the sheet.
  sheets: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    height: '100%',
    [NARROW]: { display: 'block', overflowX: 'hidden', overflowY: 'auto', scrollPaddingBottom: '8rem' },
  },
  panel: {
    'flex': '1 1 auto',
    'minHeight': 0,
    'overflowX': 'hidden',
    'overflowY': 'auto',
    // Keeps the focused cell clear of the hint at the bottom.
    'scrollPaddingBottom': '6rem',
    [NARROW]: { overflowX: 'visible', overflowY: 'visible' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface Props {
  work: OpenWork;
  /** Called when the pane selects a cell, so that a narrow page shows the sheets. */
  onSent: () => void;
}

/** The workbook's sheets as tabs. */
export function Sheets({ work, onSent }: Props) {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const [book] = useState(() => new PrintedSheets(work));
  const names = useSheetNames(work);
  const [shown, setShown] = useState(() => work.workbook.getState().selection.sheet);
  useLayoutEffect(() => {
    if (panel.current) book.show(panel.current, shown);
  }, [book, shown]);
  useEffect(() => work.workbook.subscribe(() => book.follow()), [book, work]);
  useEffect(() => work.subscribe((now, before) => now.marks === before.marks || book.mark()), [book, work]);
  useSent(work, book, (sheet) => {
    onSent();
    setShown(sheet);
  });
  const show = (name: string): void => {
    book.select({ sheet: name });
    setShown(name);
  };
  return (
    <div className={styles.sheets}>
      <SheetTabs names={names} shown={shown} onShow={show} />
      <div
        role="tabpanel"
        id={PANEL}
        aria-labelledby={sheetTabId(names.indexOf(shown))}
        tabIndex={0}
        className={styles.panel}
        ref={panel}
      />
    </div>
  );
}

function useSheetNames(work: OpenWork): readonly string[] {
  const description = useStore(work.workbook, (shown) => shown.description);
  return visibleIn(description);
}

const visibleIn = ({ sheets }: WorkbookDescription): readonly string[] =>
  sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);

/** When the pane selects a cell, shows its sheet and then focuses the cell. */
function useSent(work: OpenWork, book: PrintedSheets, show: (sheet: string) => void): void {
  const [sent, setSent] = useState(() => work.workbook.getState().selection);
  const first = useRef(sent);
  const arrive = useCallback(() => {
    const place = book.sentTo();
    if (place && place !== first.current) setSent(place);
  }, [book]);
  useEffect(() => work.workbook.subscribe(arrive), [work, arrive]);
  const showing = useRef(show);
  useEffect(() => {
    showing.current = show;
  });
  useEffect(() => {
    if (sent === first.current) return;
    showing.current(sent.sheet);
    const later = setTimeout(() => book.focus(sent));
    return () => clearTimeout(later);
  }, [book, sent]);
}

const useLooks = makeStyles({
  list: { padding: '0 0.5rem', backgroundColor: tokens.colorNeutralBackground2 },
  tab: { maxWidth: '100%', padding: '0.25rem 0.75rem', overflowWrap: 'anywhere' },
  selected: { backgroundColor: tokens.colorNeutralBackground1 },
});

const PREFIX = 'sheet';

export const PANEL = panelId(PREFIX);

/** Id of a sheet's tab. It has the sheet's number, because its name may hold characters that an id can't. */
export const sheetTabId = (at: number): string => tabId(PREFIX, at + 1);

/** The tabs of a workbook's sheets. */
export function SheetTabs({
  names,
  shown,
  onShow,
}: {
  names: readonly string[];
  shown: string;
  onShow: (name: string) => void;
}) {
  const show = (number: number): void => {
    const name = names[number - 1];
    if (name !== undefined) onShow(name);
  };
  return (
    <Tabs
      prefix={PREFIX}
      label={WORK.tabs}
      tabs={names.map((label, at) => ({ id: at + 1, label }))}
      selected={names.indexOf(shown) + 1}
      onSelect={show}
      looks={useLooks()}
    />
  );
}
