import type { Trouble } from '../../core/trouble';
import { Notice } from '../../taskpane/shell/Notice';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { PAGE } from '../words';
import { SmallButton } from './SmallButton';

export function TroubleNotice({ trouble, onDismiss }: { trouble: Trouble; onDismiss: () => void }) {
  const { text } = useLayoutStyles();
  return (
    <Notice intent="trouble" title={trouble.message}>
      <p className={text}>{trouble.fix}</p>
      <SmallButton onClick={onDismiss}>{PAGE.dismiss}</SmallButton>
    </Notice>
  );
}
