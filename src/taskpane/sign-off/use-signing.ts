import { useContext, useState } from 'react';
import type { OpenReturn, SignOffEntry } from '../../workflows/open-return/open-return';
import type { SignOffView } from '../../workflows/open-return/return-view';
import { useKeptText } from '../kept/use-kept-text';
import { useAnnounce } from '../shell/Announcer';
import { refusalOf, type Refusal } from '../shell/refusal';
import { TodayContext } from '../today-context';
import { faultsIn, SIGN_OFF_FIELDS, type SignOffFaults, type SignOffField } from './sign-off-faults';
import { FAULTS, REFUSED } from './words';

export interface Signing {
  entry: SignOffEntry;
  faults: SignOffFaults;
  /** Counts how often something with faults was sent. */
  asked: number;
  isBusy: boolean;
  /** Why it isn't in the sheet. */
  refused: Refusal | undefined;
  type(field: SignOffField, text: string): void;
  /** A field was left: what was found wrong with it may be right now. */
  leave(field: SignOffField): void;
  sign(): Promise<void>;
}

/** The way of a sign-off into the sheet. What was typed stays until it is there. */
export function useSigning(opened: OpenReturn, inSheet: SignOffView, onSigned: () => void): Signing {
  const announce = useAnnounce();
  const today = useContext(TodayContext)();
  const [entry, keep] = useEntry(opened, inSheet, today);
  const [found, setFound] = useState<{ faults: SignOffFaults; asked: number }>({ faults: {}, asked: 0 });
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refusal>();
  const sign = async (): Promise<void> => {
    if (isBusy) return;
    const faults = faultsIn(entry, today);
    const count = Object.keys(faults).length;
    setFound(({ asked }) => ({ faults, asked: count > 0 ? asked + 1 : asked }));
    if (count > 0) {
      announce(FAULTS.summary(count));
      return;
    }
    setBusy(true);
    const refusal = refusalOf(await opened.signOff(entry), REFUSED);
    setBusy(false);
    setRefused(refusal);
    if (refusal) {
      announce(`${refusal.title} ${refusal.text}`);
      return;
    }
    for (const field of SIGN_OFF_FIELDS) keep(field, undefined);
    onSigned();
  };
  const leave = (field: SignOffField): void =>
    setFound(({ faults, asked }) => ({ faults: stillFound(faults, field, faultsIn(entry, today)), asked }));
  return { entry, ...found, isBusy, refused, type: keep, leave, sign };
}

/** Name and role begin as they stand in the sheet, the date as today. */
function useEntry(
  opened: OpenReturn,
  { name, role }: SignOffView,
  today: string,
): [SignOffEntry, (field: SignOffField, text: string | undefined) => void] {
  const [typedName, keepName] = useKeptText(opened, 'sign-off name', name);
  const [typedRole, keepRole] = useKeptText(opened, 'sign-off role', role);
  const [typedDate, keepDate] = useKeptText(opened, 'sign-off date', today);
  const keeps = { name: keepName, role: keepRole, date: keepDate };
  return [{ name: typedName, role: typedRole, date: typedDate }, (field, text) => keeps[field](text)];
}

/** Nothing new is found before the entry is sent again. */
function stillFound(faults: SignOffFaults, field: SignOffField, now: SignOffFaults): SignOffFaults {
  return faults[field] === undefined ? faults : { ...faults, [field]: now[field] };
}
