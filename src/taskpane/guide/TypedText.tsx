import { Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useFieldStyles } from '../shell/use-field-styles';

/** How much is expected: a few letters, a line that may turn out longer, several lines, a text. */
export type Room = 'letters' | 'line' | 'lines' | 'text';

const useStyles = makeStyles({
  // It grows with what is typed, where the browser can; elsewhere it scrolls, and can be drawn larger.
  line: { minHeight: '2rem', height: 'auto', maxHeight: 'none', fieldSizing: 'content' },
  lines: { minHeight: '4.5rem', maxHeight: 'none', fieldSizing: 'content' },
  text: { minHeight: '14rem', maxHeight: 'none', fieldSizing: 'content' },
});

interface Props {
  room: Room;
  value: string;
  onType: (typed: string) => void;
  onLeave: () => void;
}

/** Fluent's Field ties its label and hint to its one child: what it hands down goes on to the control. */
export function TypedText({ room, value, onType, onLeave, ...tied }: Props) {
  const styles = useStyles();
  const fields = useFieldStyles();
  if (room === 'letters')
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
      rows={room === 'line' ? 1 : undefined}
      textarea={{ className: styles[room] }}
      onChange={(_, { value: typed }) => onType(typed)}
      onBlur={onLeave}
    />
  );
}

/** A field in which Enter is done with what was typed, and begins no new line. */
export function isOneLine(field: EventTarget): boolean {
  return field instanceof HTMLInputElement || (field instanceof HTMLTextAreaElement && field.rows === 1);
}
