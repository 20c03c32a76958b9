import { createContext } from 'react';
import type { Today } from '../workflows/ports';

/** Today's date in the person's time zone, as an ISO date. */
export function localToday(now: Date = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Gives today's date as an ISO date; empty outside a provider. */
export const TodayContext = createContext<Today>(() => '');
