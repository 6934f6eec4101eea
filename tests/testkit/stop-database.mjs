import { rmSync } from 'node:fs';

export default async function stopDatabase() {
  const { testDatabase } = globalThis;
  if (!testDatabase) return;
  await testDatabase.stop();
  rmSync(testDatabase.folder, { recursive: true, force: true });
}
