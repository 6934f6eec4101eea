import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import { requireRight } from '../../accounts/access.js';
import { appendAudit } from '../../audit/audit-log.js';
import { dbOf, transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import type { Db } from '../../database/reading.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { InvalidInput } from '../../shared/errors.js';
import type { FitReason } from './fit.scoring.js';
import { LinkProposal } from './link-proposal.entity.js';
import { readMatchParts } from './match-input.query.js';
import type { ProposeLinksInput } from './matching.input.js';
import { ProposedLinkState } from './proposed-link.entity.js';
import { solveMatching } from './solve-matching.js';

interface Proposed {
  householdId: string;
  mandateId: string | null;
  reasons: FitReason[];
}

/** Works out whom to link, household by household; those for whom there is nobody come with nobody. */
async function workOut(context: Context, wardId: string | null): Promise<{ proposed: Proposed[]; versionId: string }> {
  const { programme, id: versionId } = await context.once(programmeInForce);
  if (!programme.matching) {
    throw new InvalidInput('The programme says nothing about matching', { reason: 'no-matching' });
  }
  const parts = await readMatchParts(context, programme.matching, wardId);
  const pairs = await solveMatching(programme.matching, parts);
  const served = Map.groupBy(pairs, ({ household }) => household.id);
  const proposed = parts.flatMap(({ households }) =>
    households.flatMap(({ id: householdId }): Proposed[] => {
      const own = served.get(householdId);
      if (!own) return [{ householdId, mandateId: null, reasons: [] }];
      return own.map(({ candidate, reasons }) => ({ householdId, mandateId: candidate.mandateId, reasons }));
    }),
  );
  return { proposed, versionId };
}

function digestOf(proposed: readonly Proposed[]): string {
  const pairs = proposed.map(({ householdId, mandateId }) => `${householdId} ${mandateId}`).sort();
  return createHash('sha256').update(pairs.join('\n')).digest('hex');
}

async function insertProposed(db: Db, jurisdictionId: string, proposalId: string, proposed: Proposed[]): Promise<void> {
  const rows = proposed.map(({ householdId, mandateId, reasons }) => ({
    ...{ id: v7(), household_id: householdId, mandate_id: mandateId, reasons },
    points: reasons.reduce((sum, { points }) => sum + points, 0),
    state: mandateId === null ? ProposedLinkState.UNSERVED : ProposedLinkState.PROPOSED,
  }));
  await sql`insert into proposed_links (jurisdiction_id, proposal_id, id, household_id, mandate_id, reasons, points, state)
    select ${jurisdictionId}, ${proposalId}, said.id, said.household_id, said.mandate_id, said.reasons, said.points, said.state
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as said(id uuid, household_id uuid, mandate_id uuid,
      reasons jsonb, points numeric, state text)`.execute(db);
}

/** Proposes links by fit and keeps the proposal; the log holds its fingerprint. Answers its key. */
export async function proposeLinks(context: Context, input: ProposeLinksInput): Promise<string> {
  await requireRight(context, 'link.change', {});
  const wardId = input.wardId ? keyOf('Ward', input.wardId) : null;
  const { proposed, versionId } = await workOut(context, wardId);
  const id = await transact(context, 'proposeLinks', input, async em => {
    const digest = digestOf(proposed);
    const proposal = em.create(LinkProposal, {
      ...{ jurisdictionId: context.jurisdiction.id, wardId, programmeVersionId: versionId, digest },
      ...{ proposedBy: context.viewer!.userId, proposedAt: context.now },
    });
    await em.flush();
    await insertProposed(dbOf(em), context.jurisdiction.id, proposal.id, proposed);
    const after = { households: proposed.length, digest };
    const fact = { action: 'proposeLinks', recordType: 'ProposedLink', recordId: proposal.id, before: null, after };
    await appendAudit(dbOf(em), [fact], context.viewer!.userId, context.now);
    return proposal.id;
  });
  return id!;
}
