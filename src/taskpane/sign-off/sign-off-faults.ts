import type { SignOffEntry } from '../../workflows/open-return/open-return';
import { FAULTS } from './words';

export type SignOffField = keyof SignOffEntry;

/** In the order of the page. */
export const SIGN_OFF_FIELDS: readonly SignOffField[] = ['name', 'role', 'date'];

export type SignOffFaults = Partial<Record<SignOffField, string>>;

/** @param today ISO date; empty where it isn't known */
export function faultsIn(entry: SignOffEntry, today: string): SignOffFaults {
  const { name, role, date } = entry;
  return {
    ...(name.trim() === '' && { name: FAULTS.name }),
    ...(role.trim() === '' && { role: FAULTS.role }),
    ...(date === '' ? { date: FAULTS.date } : today !== '' && date > today && { date: FAULTS.later(today) }),
  };
}
