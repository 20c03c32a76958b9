import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import { SEVERITY } from '../words';

export type SeverityKind = keyof typeof SEVERITY;

const ICONS = {
  fix: ErrorCircle16Filled,
  explain: QuestionCircle16Filled,
  look: QuestionCircle16Filled,
  enter: Circle16Regular,
  explained: CheckmarkCircle16Filled,
  note: Info16Filled,
};

const useStyles = makeStyles({
  severity: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '0.25rem',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  fix: { color: tokens.colorStatusDangerForeground1 },
  explain: { color: tokens.colorStatusWarningForeground3 },
  look: { color: tokens.colorStatusWarningForeground3 },
  enter: { color: tokens.colorNeutralForeground2 },
  explained: { color: tokens.colorStatusSuccessForeground1 },
  note: { color: tokens.colorBrandForeground1 },
});

/** An icon with its word, so that severity never shows by colour alone. */
export function SeverityBadge({ kind }: { kind: SeverityKind }) {
  const styles = useStyles();
  const Icon = ICONS[kind];
  return (
    <span className={mergeClasses(styles.severity, styles[kind])}>
      <Icon aria-hidden />
      {SEVERITY[kind]}
    </span>
  );
}
