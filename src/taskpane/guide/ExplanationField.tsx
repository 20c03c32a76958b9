import { Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useFieldStyles } from '../shell/use-field-styles';
import type { Explaining } from './use-explaining';
import { EXPLAIN } from './words';

/** Gets the focus where what was sent gives no reason. */
export function ExplanationField({
  explaining: { text, fault, asked, type },
  place,
}: {
  explaining: Explaining;
  place: string;
}) {
  const styles = useFieldStyles();
  const control = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (asked > 0) control.current?.focus();
  }, [asked]);
  return (
    <Field
      className={styles.field}
      label={EXPLAIN.label}
      hint={EXPLAIN.hint(place)}
      {...(fault !== undefined && {
        validationState: 'error',
        validationMessage: { role: undefined, children: fault },
      })}
    >
      <Textarea
        className={styles.control}
        ref={control}
        value={text}
        dir="auto"
        required
        resize="vertical"
        rows={5}
        onChange={(_, { value }) => type(value)}
      />
    </Field>
  );
}
