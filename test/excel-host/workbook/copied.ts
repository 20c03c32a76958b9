/** A copy of plain data, with all that is within it. */
export function copied<Data>(data: Data): Data {
  if (data instanceof Map) return new Map([...data].map(([key, value]) => [key, copied(value) as unknown])) as Data;
  if (data instanceof Set) return new Set(data) as Data;
  if (Array.isArray(data)) return data.map((each) => copied(each) as unknown) as Data;
  if (typeof data !== 'object' || data === null || data instanceof Date) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, copied(value) as unknown])) as Data;
}
