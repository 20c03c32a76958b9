import { Button } from '@fluentui/react-components';
import { PAGE } from '../words';

/** Removes a notice. Its focus goes to the start of the main content. */
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
