import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTabKeys } from '../../taskpane/shell/use-tab-keys';
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

export const PANEL = 'sheet-panel';

/** Names of sheets may hold any letter; ids mayn't. */
export const tabId = (at: number): string => `sheet-tab-${at + 1}`;

/** The tabs of a workbook's sheets: one stop for the Tab key, arrows between them. */
export function SheetTabs({ names, shown, onShow }: { names: readonly string[]; shown: string; onShow: (name: string) => void }) {
  const styles = useStyles();
  const [list, onKeyDown] = useTabKeys(names, shown, onShow);
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
