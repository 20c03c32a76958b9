import { Trouble } from '../../core/trouble';
import type { Timer } from '../../workflows/ports';
import { OFFICE_JS_ADDRESSES, OFFICE_JS_HOSTS } from '../office-js-address';

/** Longest wait for office.js, in milliseconds. */
export const PATIENCE = 8_000;

/** An address that is silent for so long is tried no longer alone: a firewall may drop what it doesn't know. */
const SILENCE = PATIENCE / 2;

/** Puts office.js into the page from the first address that answers; undefined once it is there. */
export function loadOffice(page: Document, timer: Timer): Promise<Trouble | undefined> {
  return new Promise((resolve) => {
    const scripts: HTMLScriptElement[] = [];
    const waits: (() => void)[] = [];
    let failed = 0;
    // A second office.js would break the first: no wait that couldn't be called off may bring one.
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

/** A script that is still on its way would take office.js to its beginnings again. In another document it is never run. */
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
