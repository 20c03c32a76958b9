import * as z from 'zod/mini';
import { Words } from '../plan/field';

// Settings that several kinds ask of a plan.
export const decimals = z
  ._default(z.int().check(z.minimum(0), z.maximum(6)), 0)
  .check(z.describe('How many decimal places the value is given and shown with: 0 for "97", 1 for "6.8".'));

export const unit = Words.check(
  z.describe('What is counted, as a plural noun that can stand after the number: "people", "tonnes".'),
);
