import { makeStyles } from '@fluentui/react-components';

/** Fields as narrow as the pane and as high as their text, however large that is. */
export const useFieldStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { width: '100%', minWidth: 0, height: 'auto', minHeight: '2rem' },
});
