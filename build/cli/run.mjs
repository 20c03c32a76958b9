/** `npm run cli -- …`: runs the command line, and builds it first where it is missing or older than its source. */
import { pathToFileURL } from 'node:url';
import { buildBundle, STARTER, isBundleCurrent } from './bundle.mjs';

if (!isBundleCurrent()) await buildBundle();
await import(pathToFileURL(STARTER).href);
