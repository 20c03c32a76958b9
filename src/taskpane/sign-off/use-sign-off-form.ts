import { useContext, useState } from 'react';
import type { OpenReturn, SignOffEntry } from '../../workflows/open-return/open-return';
import type { SignOffView } from '../../workflows/open-return/return-view';
import { useStoredText } from '../drafts/use-stored-text';
import { useAnnounce } from '../shell/Announcer';
import { describeFailure, type WriteFailure } from '../shell/write-failure';
import { TodayContext } from '../today';
import { FIELD_ERRORS, REFUSED } from './words';

export interface SignOffFormState {
  entry: SignOffEntry;
  errors: SignOffErrors;
  /** Counts how often the form was submitted with errors. */
  asked: number;
  isBusy: boolean;
  /** Why the sign-off isn't in the sheet. */
  refused: WriteFailure | undefined;
  type(field: SignOffField, text: string): void;
  /** Call when a field loses the focus: checks it again where it shows an error. */
  leave(field: SignOffField): void;
  sign(): Promise<void>;
}

/** The state of the form. What is typed is kept in this browser until the sheet has it. */
export function useSignOffForm(opened: OpenReturn, inSheet: SignOffView, onSigned: () => void): SignOffFormState {
  const announce = useAnnounce();
  const today = useContext(TodayContext)();
  const [entry, keep] = useEntry(opened, inSheet, today);
  const [submitted, setSubmitted] = useState<{ errors: SignOffErrors; asked: number }>({ errors: {}, asked: 0 });
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<WriteFailure>();
  const sign = async (): Promise<void> => {
    if (isBusy) return;
    const errors = validateSignOff(entry, today);
    const count = Object.keys(errors).length;
    setSubmitted(({ asked }) => ({ errors, asked: count > 0 ? asked + 1 : asked }));
    if (count > 0) {
      announce(FIELD_ERRORS.summary(count));
      return;
    }
    setBusy(true);
    const failure = describeFailure(await opened.signOff(entry), REFUSED);
    setBusy(false);
    setRefused(failure);
    if (failure) {
      announce(`${failure.title} ${failure.text}`);
      return;
    }
    for (const field of SIGN_OFF_FIELDS) keep(field, undefined);
    onSigned();
  };
  const leave = (field: SignOffField): void =>
    setSubmitted(({ errors, asked }) => ({
      errors: clearMendedError(errors, field, validateSignOff(entry, today)),
      asked,
    }));
  return { entry, ...submitted, isBusy, refused, type: keep, leave, sign };
}

/** What is typed into the form. Name and role start as the sheet has them, the date as today. */
function useEntry(
  opened: OpenReturn,
  { name, role }: SignOffView,
  today: string,
): [SignOffEntry, (field: SignOffField, text: string | undefined) => void] {
  const [typedName, keepName] = useStoredText(opened, 'sign-off name', name);
  const [typedRole, keepRole] = useStoredText(opened, 'sign-off role', role);
  const [typedDate, keepDate] = useStoredText(opened, 'sign-off date', today);
  const keeps = { name: keepName, role: keepRole, date: keepDate };
  return [{ name: typedName, role: typedRole, date: typedDate }, (field, text) => keeps[field](text)];
}

/** Updates or removes a field's error where it has one; new errors show only when the form is submitted. */
function clearMendedError(errors: SignOffErrors, field: SignOffField, now: SignOffErrors): SignOffErrors {
  return errors[field] === undefined ? errors : { ...errors, [field]: now[field] };
}

export type SignOffField = keyof SignOffEntry;

/** The fields in their order on the page. */
export const SIGN_OFF_FIELDS: readonly SignOffField[] = ['name', 'role', 'date'];

export type SignOffErrors = Partial<Record<SignOffField, string>>;

/** @param today ISO date; empty where it isn't known */
export function validateSignOff(entry: SignOffEntry, today: string): SignOffErrors {
  const { name, role, date } = entry;
  return {
    ...(name.trim() === '' && { name: FIELD_ERRORS.name }),
    ...(role.trim() === '' && { role: FIELD_ERRORS.role }),
    ...(date === ''
      ? { date: FIELD_ERRORS.date }
      : today !== '' && date > today && { date: FIELD_ERRORS.later(today) }),
  };
}
