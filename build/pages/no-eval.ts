import { config } from 'zod/v4/core';

// Zod would try whether it may make functions from text, and the browser would report a breach of the pages' policy.
config({ jitless: true });
