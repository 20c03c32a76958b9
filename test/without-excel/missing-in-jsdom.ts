import { TextDecoder, TextEncoder } from 'node:util';

/** What browsers have and jsdom hasn't; to be imported before what needs it. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

globalThis.structuredClone ??= cloned;

function cloned<Value>(value: Value): Value {
  if (value instanceof Uint8Array) return value.slice() as Value;
  if (Array.isArray(value)) return value.map(cloned) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [key, cloned(each)]),
  ) as Value;
}

HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement): void {
  this.open = true;
  this.querySelector<HTMLElement>('button')?.focus();
};
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement): void {
  this.open = false;
};
