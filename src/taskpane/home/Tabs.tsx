import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { grouped } from '../../core/words/english';
import { useTabKeys } from '../shell/use-tab-keys';

export interface TabView<Id extends string | number> {
  id: Id;
  label: string;
  count?: number;
}

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    'minHeight': '2.25rem',
    'padding': '0.25rem 0.5rem',
    'border': 'none',
    'borderBottom': '3px solid transparent',
    'backgroundColor': 'transparent',
    'color': tokens.colorNeutralForeground2,
    'fontFamily': 'inherit',
    'fontSize': tokens.fontSizeBase300,
    'lineHeight': tokens.lineHeightBase300,
    'cursor': 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  selected: {
    'borderBottomColor': tokens.colorBrandStroke1,
    'color': tokens.colorNeutralForeground1,
    'fontWeight': tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  count: { marginInlineStart: '0.375rem', fontVariantNumeric: 'tabular-nums' },
});

interface Props<Id extends string | number> {
  label: string;
  tabs: readonly TabView<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  /** Prefix of the ids that tie tabs to their panel. */
  prefix: string;
  /** Classes for where the tabs look otherwise. */
  looks?: { list?: string; tab?: string; selected?: string };
}

export const tabId = (prefix: string, id: string | number): string => `${prefix}-tab-${id}`;
export const panelId = (prefix: string): string => `${prefix}-panel`;

/**
 * Tabs as the ARIA authoring practices have them: one stop for the Tab key, arrows between them. Fluent's
 * own bring a focus library that weighs as much as the rest of this page.
 */
export function Tabs<Id extends string | number>({ label, tabs, selected, onSelect, prefix, looks = {} }: Props<Id>) {
  const styles = useStyles();
  const [list, onKeyDown] = useTabKeys(
    tabs.map(({ id }) => id),
    selected,
    onSelect,
  );
  return (
    <div
      role="tablist"
      aria-label={label}
      className={mergeClasses(styles.tabs, looks.list)}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {tabs.map(({ id, label: name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(prefix, id)}
          aria-controls={panelId(prefix)}
          aria-selected={id === selected}
          tabIndex={id === selected ? 0 : -1}
          className={mergeClasses(
            styles.tab,
            looks.tab,
            id === selected && styles.selected,
            id === selected && looks.selected,
          )}
          onClick={() => onSelect(id)}
        >
          {name}
          {count !== undefined && (
            <>
              {' '}
              <span className={styles.count}>{grouped(count, 0)}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
