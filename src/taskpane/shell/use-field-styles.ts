import { makeStyles } from '@fluentui/react-components';

/** Lets fields shrink to the pane's width and grow with their text. */
export const useFieldStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { width: '100%', minWidth: 0, height: 'auto', minHeight: '2rem' },
});
