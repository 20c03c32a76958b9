import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { formatNumber } from '../../core/words/english';

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
  /** Prefix of the ids that tie the tabs to their panel. */
  prefix: string;
  /** Class names that change how the tabs look. */
  looks?: TabLooks;
}

interface TabLooks {
  list?: string;
  tab?: string;
  selected?: string;
}

export const tabId = (prefix: string, id: string | number): string => `${prefix}-tab-${id}`;
export const panelId = (prefix: string): string => `${prefix}-panel`;

/**
 * Tabs as in the ARIA authoring practices: the Tab key reaches the selected one, arrow keys the others. Fluent's own
 * tabs would load a focus library as large as the rest of the page.
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
      {tabs.map((tab) => (
        <Tab
          key={tab.id}
          tab={tab}
          isSelected={tab.id === selected}
          prefix={prefix}
          looks={looks}
          onSelect={() => onSelect(tab.id)}
        />
      ))}
    </div>
  );
}

interface TabProps {
  tab: TabView<string | number>;
  isSelected: boolean;
  prefix: string;
  looks: TabLooks;
  onSelect: () => void;
}

function Tab({ tab: { id, label, count }, isSelected, prefix, looks, onSelect }: TabProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      role="tab"
      id={tabId(prefix, id)}
      aria-controls={panelId(prefix)}
      aria-selected={isSelected}
      tabIndex={isSelected ? 0 : -1}
      className={mergeClasses(styles.tab, looks.tab, isSelected && styles.selected, isSelected && looks.selected)}
      onClick={onSelect}
    >
      {label}
      {count !== undefined && (
        <>
          {' '}
          <span className={styles.count}>{formatNumber(count, 0)}</span>
        </>
      )}
    </button>
  );
}

const KEY_STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Arrow keys, Home and End move between tabs, as in the ARIA authoring practices. */
function useTabKeys<Id>(
  ids: readonly Id[],
  selected: Id,
  onSelect: (id: Id) => void,
): [list: RefObject<HTMLDivElement | null>, onKeyDown: (event: KeyboardEvent) => void] {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = KEY_STEPS[event.key]?.(ids.indexOf(selected), ids.length - 1);
    const id = next === undefined ? undefined : ids[next];
    if (next === undefined || id === undefined) return;
    event.preventDefault();
    onSelect(id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return [list, onKeyDown];
}
