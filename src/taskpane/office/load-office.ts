import { Trouble } from '../../core/trouble';
import type { Timer } from '../../workflows/ports';
import { OFFICE_JS_ADDRESSES, OFFICE_JS_HOSTS } from '../office-js-address';

/** Milliseconds after which loading office.js is given up. */
export const PATIENCE = 8_000;

/** Milliseconds before the next address is tried too: a firewall may drop requests to one of them silently. */
const SILENCE = PATIENCE / 2;

/** Loads office.js from the first address that answers; gives undefined once it is loaded. */
export function loadOffice(page: Document, timer: Timer): Promise<Trouble | undefined> {
  return new Promise((resolve) => {
    const scripts: HTMLScriptElement[] = [];
    const waits: (() => void)[] = [];
    let failed = 0;
    // Guards against a late timer: loading office.js twice would break it.
    let isOver = false;
    const finish = (result: Trouble | undefined, kept?: HTMLScriptElement): void => {
      if (isOver) return;
      isOver = true;
      for (const callOff of waits) callOff();
      for (const script of scripts) if (script !== kept) discard(script);
      resolve(result);
    };
    const tryNext = (): void => {
      const address = OFFICE_JS_ADDRESSES[scripts.length];
      if (isOver || address === undefined) return;
      const script = page.createElement('script');
      scripts.push(script);
      script.onload = () => finish(undefined, script);
      script.onerror = () => {
        failed += 1;
        if (failed === OFFICE_JS_ADDRESSES.length) finish(unreachable());
        else if (failed === scripts.length) tryNext();
      };
      script.src = address;
      page.head.append(script);
    };
    waits.push(
      timer.after(SILENCE, tryNext),
      timer.after(PATIENCE, () => finish(unreachable())),
    );
    tryNext();
  });
}

/** Moves a script that is still loading to another document, where it never runs: it would reset office.js. */
function discard(script: HTMLScriptElement): void {
  script.onload = null;
  script.onerror = null;
  script.remove();
  script.ownerDocument.implementation.createHTMLDocument('').adoptNode(script);
}

export function unreachable(): Trouble {
  return new Trouble(
    'office-unreachable',
    "The part of Excel that add-ins need, office.js, didn't load from Microsoft.",
    `Check the connection, then try again. Where a firewall stands between, ask your IT team to allow ${OFFICE_JS_HOSTS.join(' and ')}.`,
  );
}
