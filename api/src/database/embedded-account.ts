import { readFileSync, statSync } from 'node:fs';

/** The system account that runs PostgreSQL. */
export interface SystemAccount {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. Root therefore runs it as whoever owns the existing data, else as `postgres`,
 * else as `nobody`; an ordinary user runs it as itself, which is null here.
 */
export function postgresAccount(clusterFolder: string): SystemAccount | null {
  const user = process.getuid?.();
  const owner = statSync(clusterFolder, { throwIfNoEntry: false });
  if (user !== 0) {
    if (owner && owner.uid !== user)
      throw new Error(`${clusterFolder} belongs to another user (${owner.uid}). Start as that user or as root.`);
    return null;
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return namedAccount('postgres') ?? namedAccount('nobody') ?? { uid: 65534, gid: 65534 };
}

function namedAccount(name: string): SystemAccount | null {
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .find(([entryName]) => entryName === name);
  return entry ? { uid: Number(entry[2]), gid: Number(entry[3]) } : null;
}
