/** Plain data once more, down to the last member; structuredClone isn't there in jsdom. */
export function copied<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => copied(each)) as Value;
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, copied(each) as unknown])) as Value;
  if (value instanceof Set) return new Set(value) as Value;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [key, copied(each)]),
  ) as Value;
}
