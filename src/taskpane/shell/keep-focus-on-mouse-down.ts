import type { MouseEvent } from 'react';

/**
 * A mousedown handler for buttons below a field: keeps the focus in the field until the click. Losing the focus would
 * show a verdict, which would move the button before the mouse is released.
 */
export function keepFocusOnMouseDown(event: MouseEvent): void {
  event.preventDefault();
}
