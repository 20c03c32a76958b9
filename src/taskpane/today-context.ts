import { createContext } from 'react';
import type { Today } from '../workflows/ports';

/** The day it is where the person sits; empty where nobody said. */
export const TodayContext = createContext<Today>(() => '');
