import type { MouseEvent } from 'react';

/**
 * For what stands below a field: pressing the mouse there doesn't leave the field yet. Leaving it judges what was
 * typed, the page grows by the verdict, and the button would move away before the mouse is let go.
 */
export function keepFocusOnMouseDown(event: MouseEvent): void {
  event.preventDefault();
}
