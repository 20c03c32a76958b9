import { Button } from '@fluentui/react-components';
import { PAGE } from '../words';

/** Takes a notice away. The focus, which goes with it, begins the page's content anew. */
export function Dismiss({ onDismiss }: { onDismiss: () => void }) {
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
