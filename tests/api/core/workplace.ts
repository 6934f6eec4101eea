import { randomUUID } from 'node:crypto';
import { addAccount } from '@lianxin/api/accounts/add-account.js';
import { Role } from '@lianxin/api/accounts/role.js';
import type { Viewer } from '@lianxin/api/accounts/viewer.js';
import { Context } from '@lianxin/api/context.js';
import { connect } from '@lianxin/api/database/connection.js';
import { appUrl } from '@lianxin/api/database/migrate.js';
import { globalDb } from '@lianxin/api/database/reading.js';
import { ENTITIES } from '@lianxin/api/entities.js';
import type { TestServer } from '../../testkit/server.js';
import type { Story } from '../../testkit/story.js';

/** The server's own way to the database, for what no mutation of the API does by itself. */
export class Workplace {
  private constructor(readonly orm: Awaited<ReturnType<typeof connect>>) {}

  static async open(server: TestServer, poolSize = 10): Promise<Workplace> {
    return new Workplace(await connect(appUrl(server.ownerUrl), ENTITIES, poolSize));
  }

  /** What a request of the office of a story knows. */
  contextOf(
    story: Story,
    userId: string = randomUUID(),
    { now = new Date(), timeZone = 'Asia/Shanghai' }: { now?: Date; timeZone?: string } = {},
  ): Context {
    const viewer: Viewer = {
      userId,
      username: 'office',
      displayName: 'office',
      role: Role.LIAISON_OFFICE,
      jurisdictionId: story.jurisdictionId,
      wardId: null,
      representativeId: null,
      householdId: null,
    };
    const jurisdiction = {
      id: story.jurisdictionId,
      key: story.key,
      nameZh: '测试镇',
      nameEn: 'Test township',
      timeZone,
      isDemo: false,
    };
    return new Context({ orm: this.orm, viewer, jurisdiction, language: 'en', now });
  }

  /** An account with a password; answers it. */
  async addAccount(story: Story, username: string, role: Role = Role.ADMINISTRATOR): Promise<string> {
    const account = { username, displayName: username, role, jurisdictionId: story.jurisdictionId };
    return addAccount(globalDb(this.orm), account, new Date());
  }

  async close(): Promise<void> {
    await this.orm.close(true);
  }
}
