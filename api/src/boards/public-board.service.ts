import { procedureOf } from '../consultations/procedure/procedure-lookup.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { BoardDisclosure, BoardList, PublicBoard } from './board.type.js';
import { type DisclosureRow, disclosuresToday, tasksOfNewestList } from './notice.query.js';

async function describeDisclosure(context: Context, row: DisclosureRow): Promise<BoardDisclosure> {
  const { procedure: procedureKey, stage: stageKey, ...shown } = row;
  const procedure = await procedureOf(context, procedureKey);
  const stage = procedure?.stages.find(({ key }) => key === stageKey);
  const { language } = context;
  const procedureTitle = procedure?.title[language] ?? procedureKey;
  return { ...shown, procedureTitle, stageTitle: stage?.title[language] ?? stageKey };
}

async function newestList(context: Context, wardId: string | null): Promise<BoardList | null> {
  const { programme } = await context.once(programmeInForce);
  const rule = programme.taskLists;
  if (!rule || rule.public === 'nothing') return null;
  const rows = await tasksOfNewestList(context, wardId);
  if (rows.length === 0) return null;
  const titleOf = (domain: string) => rule.domains.find(({ key }) => key === domain)?.title[context.language];
  return {
    title: rule.title[context.language],
    listedOn: rows[0]!.listedOn,
    tasks: rows.map(({ domain, done, all, ...told }) => ({
      ...told,
      domainTitle: titleOf(domain) ?? domain,
      ...(rule.public === 'progress' ? { done, all } : { done: null, all: null }),
    })),
  };
}

/** What everybody may read of a place, or of the whole jurisdiction: the same whoever asks. */
export async function publicBoard(context: Context, wardId: string | null): Promise<PublicBoard> {
  const rows = await disclosuresToday(context, wardId);
  return {
    disclosures: await Promise.all(rows.map(row => describeDisclosure(context, row))),
    list: await newestList(context, wardId),
  };
}
