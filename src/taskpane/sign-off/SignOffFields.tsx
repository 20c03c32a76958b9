import { Field, Input, Link, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type RefObject } from 'react';
import { Notice } from '../shell/Notice';
import { useFieldStyles } from '../shell/use-field-styles';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { SIGN_OFF_FIELDS, type SignOffField } from './sign-off-faults';
import type { Signing } from './use-signing';
import { FAULTS, SIGN } from './words';

// High enough to be hit by a finger.
const useStyles = makeStyles({ goTo: { minHeight: '1.5rem' } });

const COMPLETED_BY = { name: 'name', role: 'organization-title', date: 'off' } satisfies Record<SignOffField, string>;

/** The three fields, what is wrong with each beside it and together above. The first wrong one gets the focus when it is sent. */
export function SignOffFields({ signing }: { signing: Signing }) {
  const layout = useLayoutStyles();
  const fields = useRef<HTMLDivElement>(null);
  const { faults, asked } = signing;
  const first = SIGN_OFF_FIELDS.find((field) => faults[field] !== undefined);
  // Only when it is sent: while faults are mended one after another, the focus is the person's.
  const seen = useRef(0);
  useEffect(() => {
    if (asked === seen.current) return;
    seen.current = asked;
    if (first) focusField(fields, first);
  }, [asked, first]);
  return (
    <div className={layout.block} style={{ gap: '1rem' }} ref={fields}>
      {first && <Summary signing={signing} onGo={(field) => focusField(fields, field)} />}
      {SIGN_OFF_FIELDS.map((field) => (
        <SignOffInput key={field} field={field} signing={signing} />
      ))}
    </div>
  );
}

function focusField(fields: RefObject<HTMLElement | null>, field: SignOffField): void {
  fields.current?.querySelector<HTMLElement>(`input[name="${field}"]`)?.focus();
}

function SignOffInput({ field, signing: { entry, faults, type, leave } }: { field: SignOffField; signing: Signing }) {
  const styles = useFieldStyles();
  const fault = faults[field];
  return (
    <Field
      className={styles.field}
      label={SIGN.labels[field]}
      hint={SIGN.hints[field]}
      {...(fault !== undefined && {
        validationState: 'error',
        validationMessage: { role: undefined, children: fault },
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

function Summary({ signing: { faults }, onGo }: { signing: Signing; onGo: (field: SignOffField) => void }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const found = SIGN_OFF_FIELDS.filter((field) => faults[field] !== undefined);
  return (
    <Notice intent="trouble" title={FAULTS.summary(found.length)}>
      <ul className={layout.list}>
        {found.map((field) => (
          <li key={field}>
            <Link as="button" type="button" className={styles.goTo} onClick={() => onGo(field)}>
              {faults[field]}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
