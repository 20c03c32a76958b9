/** How often something was looked up in a watched list. */
export interface Looks {
  count: number;
}

/** A copy of plain data whose arrays count each access to one of their members. */
export function watched<Value>(value: Value, looks: Looks): Value {
  if (Array.isArray(value))
    return watchedList(
      value.map((each: unknown) => watched(each, looks)),
      looks,
    ) as Value;
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [key, watched(each, looks)]),
  ) as Value;
}

function watchedList(list: unknown[], looks: Looks): unknown[] {
  return new Proxy(list, {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks.count += 1;
      return Reflect.get(target, key, receiver);
    },
  });
}
