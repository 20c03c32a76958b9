import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { Question } from '../../workflows/open-return/return-view';
import { questionStatus } from './question-status';
import { STATUS_WORDS } from './words';

const ICONS = {
  fix: ErrorCircle16Filled,
  explain: QuestionCircle16Filled,
  look: QuestionCircle16Filled,
  enter: Circle16Regular,
  done: CheckmarkCircle16Filled,
  blank: SubtractCircle16Regular,
};

const useStyles = makeStyles({
  row: {
    'display': 'grid',
    'gridTemplateColumns': 'auto minmax(0, 1fr)',
    'columnGap': '0.5rem',
    'width': '100%',
    'padding': '0.5rem',
    'border': '1px solid transparent',
    'borderRadius': tokens.borderRadiusMedium,
    'backgroundColor': 'transparent',
    'color': tokens.colorNeutralForeground1,
    'fontFamily': 'inherit',
    'fontSize': 'inherit',
    'lineHeight': 'inherit',
    'textAlign': 'start',
    'overflowWrap': 'anywhere',
    'cursor': 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': shorthands.borderColor('Canvas'),
  },
  current: {
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    '@media (forced-colors: active)': shorthands.borderColor('Highlight'),
  },
  icon: { marginTop: '0.125rem' },
  title: { gridColumn: 2 },
  standing: {
    gridColumn: 2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fix: { color: tokens.colorStatusDangerForeground1 },
  explain: { color: tokens.colorStatusWarningForeground3 },
  look: { color: tokens.colorStatusWarningForeground3 },
  enter: { color: tokens.colorNeutralForeground2 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  blank: { color: tokens.colorNeutralForeground2 },
});

/** One question of the list, with its status as an icon and a word. */
export function QuestionRow({
  question,
  isCurrent,
  onChoose,
}: {
  question: Question;
  isCurrent: boolean;
  onChoose: () => void;
}) {
  const styles = useStyles();
  const standing = questionStatus(question);
  const Icon = ICONS[standing];
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.row, isCurrent && styles.current)}
        aria-current={isCurrent || undefined}
        onClick={onChoose}
      >
        <Icon aria-hidden className={mergeClasses(styles.icon, styles[standing])} />
        <span className={styles.title}>{`${question.ref} · ${question.title}`}</span>
        <span className={styles.standing}>{STATUS_WORDS[standing]}</span>
      </button>
    </li>
  );
}
