import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { browserArguments, installedBrowser } from '../../../build/browser';

export interface QuietBrowser {
  /** Opens an address in a fresh profile; what it gives closes that again. */
  open(address: string): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/**
 * Chromium with no debugger at its pages. Playwright always has one there, for which V8 works out where each
 * function of a script stands as soon as an Error is made in it (React makes some as it loads): 20 to 30 ms
 * of a first load here that nobody else waits for.
 */
export function quietBrowser(): QuietBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'bench-browser-'));
  const browser = spawn(
    installedBrowser(),
    ['--headless', ...browserArguments(), '--remote-debugging-pipe', `--user-data-dir=${profile}`],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const isGone = new Promise((resolve) => browser.once('exit', resolve));
  const ask = asker(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  return {
    async open(address) {
      const { browserContextId } = await ask('Target.createBrowserContext');
      await ask('Target.createTarget', { url: address, browserContextId, width: 320, height: 640 });
      return async () => void (await ask('Target.disposeBrowserContext', { browserContextId }));
    },
    async close() {
      await ask('Browser.close');
      await isGone;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** Chromium's own protocol: messages in JSON, each ended by a zero. */
function asker(to: Writable, from: Readable): (method: string, params?: object) => Promise<Record<string, unknown>> {
  const asked = new Map<number, (answer: Answer) => void>();
  let text = '';
  from.setEncoding('utf8').on('data', (piece: string) => {
    const messages = (text + piece).split('\0');
    text = messages.pop() ?? '';
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer;
      asked.get(answer.id ?? 0)?.(answer);
    }
  });
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = asked.size + 1;
      asked.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {}),
      );
      to.write(`${JSON.stringify({ id, method, params })}\0`);
    });
}
