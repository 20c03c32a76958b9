import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { WorkbookDescription } from '../../documents/sheet';
import type { OpenWork } from './open-work';
import { PrintedBook } from './printed-book';
import { PANEL, SheetTabs, sheetTabId } from './SheetTabs';

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
    // What has the focus must not lie under the hint at the foot.
    'scrollPaddingBottom': '6rem',
    [NARROW]: { overflowX: 'visible', overflowY: 'visible' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface Props {
  work: OpenWork;
  /** Somebody went to a cell: the sheets are to be seen. */
  onSent: () => void;
}

/** The workbook's sheets, of which one is shown. */
export function Sheets({ work, onSent }: Props) {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const [book] = useState(() => new PrintedBook(work));
  const names = useSheetNames(work);
  const [shown, setShown] = useState(() => work.workbook.getState().selection.sheet);
  useLayoutEffect(() => {
    if (panel.current) book.show(panel.current, shown);
  }, [book, shown]);
  useEffect(() => work.workbook.subscribe(() => book.follow()), [book, work]);
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

/** Where somebody else goes to a cell, its sheet is shown first, and then the cell gets the focus. */
function useSent(work: OpenWork, book: PrintedBook, show: (sheet: string) => void): void {
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
