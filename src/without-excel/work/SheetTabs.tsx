import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { WORK } from '../words';

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', padding: '0 0.5rem', backgroundColor: tokens.colorNeutralBackground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    minHeight: '2.25rem',
    maxWidth: '100%',
    padding: '0.25rem 0.75rem',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  selected: {
    borderBottomColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

export const PANEL = 'sheet-panel';

/** Names of sheets may hold any letter; ids mayn't. */
export const tabId = (at: number): string => `sheet-tab-${at + 1}`;

/** The tabs of a workbook's sheets: one stop for the Tab key, arrows between them. */
export function SheetTabs({ names, shown, onShow }: { names: readonly string[]; shown: string; onShow: (name: string) => void }) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = STEPS[event.key]?.(names.indexOf(shown), names.length - 1);
    const name = next === undefined ? undefined : names[next];
    if (next === undefined || name === undefined) return;
    event.preventDefault();
    onShow(name);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div role="tablist" aria-label={WORK.tabs} className={styles.tabs} ref={list} onKeyDown={onKeyDown}>
      {names.map((name, at) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(at)}
          aria-controls={PANEL}
          aria-selected={name === shown}
          tabIndex={name === shown ? 0 : -1}
          className={mergeClasses(styles.tab, name === shown && styles.selected)}
          onClick={() => onShow(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
