import { Button } from '@fluentui/react-components';
import { PAGE } from '../words';

/** A button that removes a notice and moves the focus to the start of the main content. */
export function DismissButton({ onDismiss }: { onDismiss: () => void }) {
  return (
    <Button
      size="small"
      onClick={() => {
        document.getElementById('main')?.focus();
        onDismiss();
      }}
    >
      {PAGE.dismiss}
    </Button>
  );
}
