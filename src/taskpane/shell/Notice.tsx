import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Info20Filled } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';

type Intent = 'trouble' | 'good' | 'plain';

const ICONS = { trouble: Warning20Filled, good: CheckmarkCircle20Filled, plain: Info20Filled };

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '0.625rem',
    padding: '0.75rem',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  content: { display: 'flex', flexDirection: 'column', gap: '0.375rem', alignItems: 'flex-start' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  trouble: { color: tokens.colorStatusWarningForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  plain: { color: tokens.colorBrandForeground1 },
});

/** A message box. Its icon is decorative: the title says the same. */
export function Notice({ intent, title, children }: { intent: Intent; title: string; children?: ReactNode }) {
  const styles = useStyles();
  const Icon = ICONS[intent];
  return (
    <div className={styles.notice}>
      <Icon aria-hidden className={mergeClasses(styles[intent])} />
      <div className={styles.content}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
    </div>
  );
}
