import { config } from 'zod/v4/core';

// Zod tries whether it may make functions from text, which the pages' security policy would report.
config({ jitless: true });
