import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { MikroORM } from '@mikro-orm/postgresql';
import { globalDb } from '../database/reading.js';
import { runCommand } from '../database/run-command.js';
import { readEnvironment } from '../environment.js';
import { createJurisdiction } from '../jurisdictions/create-jurisdiction.js';
import { addAccount } from './add-account.js';
import { Role } from './role.js';

const USAGE = `Creates a jurisdiction with its programme and its first administrator.

  npm run jurisdiction -- --key KEY --name-zh 名称 --name-en NAME --programme FILE.yaml --administrator USERNAME`;

async function create(orm: MikroORM): Promise<void> {
  const text = { type: 'string' } as const;
  const options = { key: text, 'name-zh': text, 'name-en': text, programme: text, administrator: text };
  const { key, programme, administrator, ...names } = parseArgs({ options }).values;
  if (!key || !programme || !administrator) throw new Error(USAGE);
  const now = new Date();
  const file = { name: basename(programme), text: await readFile(programme, 'utf8') };
  const plan = { key, nameZh: names['name-zh'] ?? key, nameEn: names['name-en'] ?? key, programme: file };
  const password = await globalDb(orm)
    .transaction()
    .execute(async db => {
      const jurisdictionId = await createJurisdiction(db, plan, now);
      const account = { username: administrator, displayName: administrator, role: Role.ADMINISTRATOR, jurisdictionId };
      return addAccount(db, account, now);
    });
  process.stdout.write(`${key} is ready. ${administrator} signs in with ${password}\n`);
}

runCommand(readEnvironment(), create);
