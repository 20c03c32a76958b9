import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isOpen } from '../../core/finding';
import { TONE_SIGNS, type Tone } from '../../documents/report';
import type { Task } from '../../workflows/open-return/return-view';
import { KIND_OF_LIST } from '../../workflows/open-return/work-left';
import { SeverityBadge, type SeverityKind } from '../shell/SeverityBadge';

const useStyles = makeStyles({
  verdict: {
    display: 'flex',
    flexDirection: 'column',
    gap: '0.5rem',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  task: { display: 'flex', flexDirection: 'column' },
  line: { margin: 0 },
  meaning: { margin: 0, display: 'flex', gap: '0.375rem', fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorStatusSuccessForeground1 },
  partly: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  tasks: readonly Task[];
  meaning?: { text: string; tone: Tone };
}

/** What the entry means against its target, and the tasks about it. */
export function EntryVerdict({ tasks, meaning }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.verdict}>
      {meaning && (
        <p className={mergeClasses(styles.meaning, toneClass(styles, meaning.tone))}>
          <span aria-hidden>{TONE_SIGNS[meaning.tone]}</span>
          {meaning.text}
        </p>
      )}
      {tasks.map((task) => (
        <div key={task.key} className={styles.task}>
          <SeverityBadge kind={severityOf(task)} />
          <p className={styles.line}>{task.message}</p>
          {isOpen(task.finding) && task.finding.fix !== '' && <p className={styles.line}>{task.finding.fix}</p>}
        </div>
      ))}
    </div>
  );
}

function severityOf({ list, finding }: Task): SeverityKind {
  if (list !== 'toKnow') return KIND_OF_LIST[list];
  return finding.explained === undefined ? 'note' : 'explained';
}

function toneClass(styles: Record<'good' | 'partly' | 'bad' | 'open', string>, tone: Tone): string {
  return tone === 'good' || tone === 'partly' || tone === 'bad' ? styles[tone] : styles.open;
}
