import { v7 } from 'uuid';
import type { Database } from '../../database/tables.js';
import type { ImportScope } from '../import-scope.js';
import { nameKey } from '../values/clean-text.js';
import type { WardIndex } from './ward-index.js';

export type GroupRecord = Database['groups'];

/** The groups of a jurisdiction, found by name; a roster may bring new ones. */
export class GroupIndex {
  private readonly byName = new Map<string, GroupRecord>();
  private readonly wardsOfNew = new Map<GroupRecord, Set<string>>();

  constructor(groups: readonly GroupRecord[]) {
    for (const group of groups) this.byName.set(nameKey(group.name), group);
  }

  find(name: string): GroupRecord | undefined {
    return this.byName.get(nameKey(name));
  }

  get isEmpty(): boolean {
    return this.byName.size === 0;
  }

  get(id: string): GroupRecord | undefined {
    return [...this.byName.values()].find(group => group.id === id);
  }

  /** The group of a member of a ward, made when there is none of the name. */
  findOrMake(name: string, wardId: string, { changes, jurisdictionId }: ImportScope, row: number): GroupRecord {
    const known = this.find(name);
    if (known) {
      this.wardsOfNew.get(known)?.add(wardId);
      return known;
    }
    const group: GroupRecord = {
      jurisdictionId,
      id: v7(),
      wardId,
      name,
      leaderId: null,
      kind: null,
      task: null,
      version: 1,
    };
    this.byName.set(nameKey(name), changes.add('groups', group, row));
    this.wardsOfNew.set(group, new Set([wardId]));
    return group;
  }

  /** A new group belongs to the smallest ward that holds all its members. */
  settleWards(wards: WardIndex): void {
    for (const [group, wardIds] of this.wardsOfNew) group.wardId = wards.commonWard(wardIds)?.id ?? group.wardId;
  }
}

export async function readGroupIndex({ db, jurisdictionId }: ImportScope): Promise<GroupIndex> {
  return new GroupIndex(
    await db.selectFrom('groups').selectAll().where('jurisdictionId', '=', jurisdictionId).execute(),
  );
}
