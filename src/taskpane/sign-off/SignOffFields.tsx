import { Field, Input, Link, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type RefObject } from 'react';
import { Notice } from '../shell/Notice';
import { useFieldStyles } from '../shell/use-field-styles';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { SIGN_OFF_FIELDS, type SignOffField, type SignOffFormState } from './use-sign-off-form';
import { FIELD_ERRORS, SIGN } from './words';

// Large enough to be touched by a finger.
const useStyles = makeStyles({ goTo: { minHeight: '1.5rem' } });

const COMPLETED_BY = { name: 'name', role: 'organization-title', date: 'off' } satisfies Record<SignOffField, string>;

/** The three fields with their errors, below a summary of these. Submitting focuses the first field with an error. */
export function SignOffFields({ form }: { form: SignOffFormState }) {
  const layout = useLayoutStyles();
  const fields = useRef<HTMLDivElement>(null);
  const { errors: errors, asked } = form;
  const first = SIGN_OFF_FIELDS.find((field) => errors[field] !== undefined);
  // The focus moves only after submitting, not while the person corrects one field after another.
  const seen = useRef(0);
  useEffect(() => {
    if (asked === seen.current) return;
    seen.current = asked;
    if (first) focusField(fields, first);
  }, [asked, first]);
  return (
    <div className={layout.block} style={{ gap: '1rem' }} ref={fields}>
      {first && <ErrorSummary form={form} onGo={(field) => focusField(fields, field)} />}
      {SIGN_OFF_FIELDS.map((field) => (
        <SignOffInput key={field} field={field} form={form} />
      ))}
    </div>
  );
}

function focusField(fields: RefObject<HTMLElement | null>, field: SignOffField): void {
  fields.current?.querySelector<HTMLElement>(`input[name="${field}"]`)?.focus();
}

function SignOffInput({
  field,
  form: { entry, errors: errors, type, leave },
}: {
  field: SignOffField;
  form: SignOffFormState;
}) {
  const styles = useFieldStyles();
  const error = errors[field];
  return (
    <Field
      className={styles.field}
      label={SIGN.labels[field]}
      hint={SIGN.hints[field]}
      {...(error !== undefined && {
        validationState: 'error',
        validationMessage: { role: undefined, children: error },
      })}
    >
      <Input
        className={styles.control}
        input={{ className: styles.control }}
        name={field}
        type={field === 'date' ? 'date' : 'text'}
        autoComplete={COMPLETED_BY[field]}
        required
        dir="auto"
        value={entry[field]}
        onChange={(_, { value }) => type(field, value)}
        onBlur={() => leave(field)}
      />
    </Field>
  );
}

function ErrorSummary({
  form: { errors: errors },
  onGo,
}: {
  form: SignOffFormState;
  onGo: (field: SignOffField) => void;
}) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const found = SIGN_OFF_FIELDS.filter((field) => errors[field] !== undefined);
  return (
    <Notice intent="trouble" title={FIELD_ERRORS.summary(found.length)}>
      <ul className={layout.list}>
        {found.map((field) => (
          <li key={field}>
            <Link as="button" type="button" className={styles.goTo} onClick={() => onGo(field)}>
              {errors[field]}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
