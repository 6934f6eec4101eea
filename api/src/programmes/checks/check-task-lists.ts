import type { Programme } from '../programme.js';
import { type Finding, finding } from '../source/finding.js';
import { duplicateKeys, unknownName, unknownNames } from './check-keys.js';

/** Kinds of wards that are named exist, and a task is handed down, never up. */
export function checkTaskLists({ taskLists, wards }: Programme): Finding[] {
  if (!taskLists) return [];
  const kinds = wards.kinds.map(({ key }) => key);
  const levelOf = (kind: string) => wards.kinds.find(({ key }) => key === kind)?.level ?? Number.POSITIVE_INFINITY;
  const above = taskLists.to.flatMap((kind, at): Finding[] => {
    if (levelOf(kind) >= levelOf(taskLists.from)) return [];
    const words = [
      '任务只向下交办，不能高于出清单的层级',
      'tasks go down the tree, not above who issues them',
    ] as const;
    return [finding(['taskLists', 'to', at], kind, `${taskLists.from} or kinds below it`, words)];
  });
  return [
    ...unknownName(taskLists.from, kinds, ['taskLists', 'from']),
    ...unknownNames(taskLists.to, wards.kinds, ['taskLists', 'to']),
    ...above,
    ...duplicateKeys(taskLists.domains, ['taskLists', 'domains']),
  ];
}
