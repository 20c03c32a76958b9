import { makeStyles } from '@fluentui/react-components';

/** Keeps a select within the width of the page, however long its options are. */
export const useFieldStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, maxWidth: '100%', textOverflow: 'ellipsis' },
});
