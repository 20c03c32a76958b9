import { Button } from '@fluentui/react-components';
import { useAnnouncement } from '../../taskpane/shell/Announcer';
import { Notice } from '../../taskpane/shell/Notice';
import { useAsyncAction } from '../../taskpane/shell/use-async-action';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { DismissButton } from '../page/DismissButton';
import { PASTED } from '../words';
import type { PastedValues } from './paste-values';

interface Props {
  pasted: PastedValues;
  onUndo: () => Promise<void>;
  onDismiss: () => void;
}

/** Tells which cells were filled by pasting and what was replaced, and takes it back. */
export function PastedNotice({ pasted: { sheet, cells, replaced, outside }, onUndo, onDismiss }: Props) {
  const { text, buttons } = useLayoutStyles();
  const act = useAsyncAction();
  const title = PASTED.title(sheet, cells);
  const lines = [
    ...(replaced.length > 0 ? [PASTED.replaced(replaced)] : []),
    ...(outside.length > 0 ? [PASTED.outside(outside)] : []),
  ];
  useAnnouncement([title, ...lines].join(' '));
  return (
    <Notice intent={outside.length > 0 ? 'trouble' : 'plain'} title={title}>
      {lines.map((line) => (
        <p key={line} className={text}>
          {line}
        </p>
      ))}
      <div className={buttons}>
        {cells.length > 0 && (
          <Button size="small" onClick={() => act(onUndo)}>
            {PASTED.undo}
          </Button>
        )}
        <DismissButton onDismiss={onDismiss} />
      </div>
    </Notice>
  );
}
