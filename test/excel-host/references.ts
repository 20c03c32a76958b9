import type { HostObject } from './class-table';
import { HostError } from './host-error';

/** The objects that office.js asked to keep from one batch to the next. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private made = 0;

  keep(object: HostObject): void {
    if (object.reference !== undefined) return;
    this.made += 1;
    object.reference = `ref:${this.made}`;
    this.objects.set(object.reference, object);
  }

  letGo(object: HostObject): void {
    if (object.reference !== undefined) this.objects.delete(object.reference);
  }

  kept(reference: string): HostObject {
    const object = this.objects.get(reference);
    if (!object) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  all(): Iterable<HostObject> {
    return this.objects.values();
  }
}
