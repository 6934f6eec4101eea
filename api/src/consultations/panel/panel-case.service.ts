import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight, viewerMay } from '../../accounts/access.js';
import { dbOf, transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findRecord, findVersion } from '../../database/find-record.js';
import { Matter } from '../../matters/matter.entity.js';
import { authorIds } from '../../matters/matter-facts.js';
import { requireText, textOrNull } from '../../shared/checks.js';
import { Forbidden, InvalidInput } from '../../shared/errors.js';
import { Ward } from '../../wards/ward.entity.js';
import type { ConcludePanelCaseInput, JudgeMatterInput, OpenPanelCaseInput } from './panel.input.js';
import { PanelCase } from './panel-case.entity.js';
import { PanelJudgement } from './panel-judgement.entity.js';
import { requirePanel } from './panel-lookup.js';
import { PanelMember } from './panel-member.entity.js';
import { findingOf, requireComposed, takesMatter } from './panel-rule.js';

type Whose = Pick<PanelCase, 'panel' | 'wardId'>;

function membersToday(em: EntityManager, { panel, wardId }: Whose, today: string) {
  const inOffice = { startedOn: { $lte: today }, $or: [{ endedOn: null }, { endedOn: { $gte: today } }] };
  return em.find(PanelMember, { panel, wardId, ...inOffice });
}

async function requireWithin(em: EntityManager, ward: Ward, matter: Matter): Promise<void> {
  const line = await dbOf(em)
    .selectFrom('wardAncestors')
    .select('wardId')
    .where('jurisdictionId', '=', ward.jurisdictionId)
    .where('wardId', '=', matter.wardId)
    .where('ancestorId', '=', ward.id)
    .executeTakeFirst();
  if (line) return;
  throw new InvalidInput('The matter lies elsewhere', { reason: 'matter-of-other-ward', field: 'wardId' });
}

/** Puts a matter that could not be settled before a panel. Answers the key of the case. */
export async function openPanelCase(context: Context, input: OpenPanelCaseInput): Promise<string> {
  const id = await transact(context, 'openPanelCase', input, async em => {
    const ward = await findRecord(em, Ward, input.wardId);
    await requireRight(context, 'panel.organise', { wardId: ward.id });
    const panel = await requirePanel(context, input.panel);
    const matter = await findRecord(em, Matter, input.matterId);
    await requireWithin(em, ward, matter);
    if (!takesMatter(panel, matter)) {
      const details = { field: 'matterId', value: matter.outcome ?? matter.state, allowed: panel.takes.outcomes };
      throw new InvalidInput('A panel judges what could not be settled', {
        reason: 'matter-not-for-panel',
        ...details,
      });
    }
    const whose = { panel: panel.key, wardId: ward.id };
    requireComposed(panel, await membersToday(em, whose, context.today), context.language);
    return em.create(PanelCase, {
      ...{ jurisdictionId: ward.jurisdictionId, ...whose, matterId: matter.id },
      openedOn: context.today,
      question: requireText('question', input.question),
    }).id;
  });
  return id!;
}

/** Everybody who raised the matter of a case: alone, jointly or by another that was merged into it. */
async function raisersOf(em: EntityManager, { matterId }: PanelCase): Promise<string[]> {
  return authorIds(em, await em.findOneOrFail(Matter, { id: matterId }));
}

const hasRaised = (raised: readonly string[], { representativeId }: PanelMember): boolean =>
  representativeId !== null && raised.includes(representativeId);

/** Who organises the panel notes what members find; a member with an account gives the own finding. */
async function requireJudge(context: Context, { wardId }: PanelCase, member: PanelMember): Promise<void> {
  if (await viewerMay(context, 'panel.organise', { wardId })) return;
  if (member.representativeId && context.viewer?.representativeId === member.representativeId) return;
  throw new Forbidden('panel.judge');
}

/** Keeps what a member finds, or finds by now. Answers the key of the case. */
export async function judgeMatter(context: Context, input: JudgeMatterInput): Promise<string> {
  const id = await transact(context, 'judgeMatter', input, async em => {
    const panelCase = await findRecord(em, PanelCase, input.caseId);
    const member = await findRecord(em, PanelMember, input.memberId);
    await requireJudge(context, panelCase, member);
    panelCase.requireOpen();
    const { judgements } = await requirePanel(context, panelCase.panel);
    const known = judgements.map(({ key }) => key);
    const seated = await membersToday(em, panelCase, context.today);
    const raised = await raisersOf(em, panelCase);
    const refusal = !known.includes(input.judgement)
      ? { reason: 'unknown-judgement', field: 'judgement', value: input.judgement, allowed: known }
      : !seated.some(each => each.id === member.id)
        ? { reason: 'not-on-panel', field: 'memberId' }
        : hasRaised(raised, member)
          ? { reason: 'judge-of-own-matter', field: 'memberId' }
          : null;
    if (refusal) throw new InvalidInput('This finding cannot be taken', refusal);
    const found = { judgement: input.judgement, reason: textOrNull(input.reason), givenOn: context.today };
    const whose = { caseId: panelCase.id, memberId: member.id };
    const before = await em.findOne(PanelJudgement, whose);
    const by = { recordedBy: context.viewer!.userId };
    if (before) em.assign(before, { ...found, ...by });
    else em.create(PanelJudgement, { jurisdictionId: panelCase.jurisdictionId, ...whose, ...found, ...by });
    return panelCase.id;
  });
  return id!;
}

/** Concludes a case with what most members find; it stands on the matter from then on. Answers the key of the case. */
export async function concludePanelCase(context: Context, input: ConcludePanelCaseInput): Promise<string> {
  const id = await transact(context, 'concludePanelCase', input, async em => {
    const panelCase = await findVersion(em, PanelCase, input.caseId, input.version);
    await requireRight(context, 'panel.organise', { wardId: panelCase.wardId });
    panelCase.requireOpen();
    const panel = await requirePanel(context, panelCase.panel);
    const members = await membersToday(em, panelCase, context.today);
    // Who has left the panel since, or has come to raise the matter too, has no say in what it finds.
    const raised = await raisersOf(em, panelCase);
    const seated = members.filter(member => !hasRaised(raised, member)).map(({ id }) => id);
    const given = await em.find(PanelJudgement, { caseId: panelCase.id, memberId: { $in: seated } });
    const found = findingOf(
      panel,
      members.length,
      given.map(({ judgement }) => judgement),
    );
    panelCase.conclude(found, requireText('conclusionText', input.conclusionText), context.today);
    return panelCase.id;
  });
  return id!;
}
