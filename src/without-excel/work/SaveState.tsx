import { makeStyles, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { STATE } from '../words';
import type { OpenWork, WorkState } from './open-work';

const useStyles = makeStyles({
  state: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Says whether and where the work is saved. */
export function SaveState({ work }: { work: OpenWork }) {
  const styles = useStyles();
  return <p className={styles.state}>{stateWords(useStore(work))}</p>;
}

export function stateWords({ isDirty, storageTrouble, saved }: WorkState): string {
  if (isDirty) return storageTrouble ? STATE.notKept : STATE.kept;
  return saved ? STATE.saved(saved.at) : STATE.untouched;
}
