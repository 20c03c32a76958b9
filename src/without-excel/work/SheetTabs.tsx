import { makeStyles, tokens } from '@fluentui/react-components';
import { panelId, tabId, Tabs } from '../../taskpane/shell/Tabs';
import { WORK } from '../words';

const useLooks = makeStyles({
  list: { padding: '0 0.5rem', backgroundColor: tokens.colorNeutralBackground2 },
  tab: { maxWidth: '100%', padding: '0.25rem 0.75rem', overflowWrap: 'anywhere' },
  selected: { backgroundColor: tokens.colorNeutralBackground1 },
});

const PREFIX = 'sheet';

export const PANEL = panelId(PREFIX);

/** Names of sheets may hold any letter; ids mayn't. */
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
