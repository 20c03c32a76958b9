import { rm } from 'node:fs/promises';

export default async function leavePages(): Promise<void> {
  const { servedPages, builtPages } = globalThis;
  await servedPages?.close();
  if (builtPages !== undefined) await rm(builtPages, { recursive: true, force: true });
}
