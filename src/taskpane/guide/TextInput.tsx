import { Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useFieldStyles } from '../shell/use-field-styles';

/** The length expected: a few letters, a line that may grow, several lines, a whole text. */
export type TextSize = 'letters' | 'line' | 'lines' | 'text';

const useStyles = makeStyles({
  // Grows with its content where the browser supports field-sizing; elsewhere it scrolls and can be resized.
  line: { minHeight: '2rem', height: 'auto', maxHeight: 'none', fieldSizing: 'content' },
  lines: { minHeight: '4.5rem', maxHeight: 'none', fieldSizing: 'content' },
  text: { minHeight: '14rem', maxHeight: 'none', fieldSizing: 'content' },
});

interface Props {
  size: TextSize;
  value: string;
  onType: (typed: string) => void;
  onLeave: () => void;
}

/** The text control of a field. Fluent's Field passes ids for label and hint to its child, hence `...tied`. */
export function TextInput({ size, value, onType, onLeave, ...tied }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  if (size === 'letters')
    return (
      <Input
        {...tied}
        className={fields.control}
        input={{ className: fields.control }}
        value={value}
        dir="auto"
        autoComplete="off"
        onChange={(_, { value: typed }) => onType(typed)}
        onBlur={onLeave}
      />
    );
  return (
    <Textarea
      {...tied}
      className={fields.control}
      value={value}
      dir="auto"
      resize="vertical"
      rows={size === 'line' ? 1 : undefined}
      textarea={{ className: styles[size] }}
      onChange={(_, { value: typed }) => onType(typed)}
      onBlur={onLeave}
    />
  );
}

/** Tells fields in which Enter saves from those in which it starts a new line. */
export function isOneLine(field: EventTarget): boolean {
  return field instanceof HTMLInputElement || (field instanceof HTMLTextAreaElement && field.rows === 1);
}
