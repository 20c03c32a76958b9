import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser has and jsdom lacks, for reading and writing files in a test with a page; to be imported first. */
Object.assign(globalThis, { TextDecoder, TextEncoder, Uint8Array: Object.getPrototypeOf(Buffer) as unknown });
