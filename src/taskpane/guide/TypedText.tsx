import { Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useFieldStyles } from '../shell/use-field-styles';

const useStyles = makeStyles({
  long: { minHeight: '4.5rem', maxHeight: 'none' },
  large: { minHeight: '14rem', maxHeight: 'none' },
});

interface Props {
  isLong: boolean;
  isLarge: boolean;
  value: string;
  onType: (typed: string) => void;
  onLeave: () => void;
}

/** Fluent's Field ties its label and hint to its one child: what it hands down goes on to the control. */
export function TypedText({ isLong, isLarge, value, onType, onLeave, ...tied }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  if (!isLong) return <Input {...tied} className={fields.control} input={{ className: fields.control }} value={value} dir="auto" autoComplete="off" onChange={(_, { value: typed }) => onType(typed)} onBlur={onLeave} />;
  return (
    <Textarea
      {...tied}
      className={fields.control}
      value={value}
      dir="auto"
      resize="vertical"
      textarea={{ className: isLarge ? styles.large : styles.long }}
      onChange={(_, { value: typed }) => onType(typed)}
      onBlur={onLeave}
    />
  );
}
