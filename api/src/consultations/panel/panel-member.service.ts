import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../../accounts/access.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findRecord, findVersion } from '../../database/find-record.js';
import type { Panel } from '../../programmes/programme.js';
import { Mandate } from '../../representatives/mandate.entity.js';
import { Representative } from '../../representatives/representative.entity.js';
import { requireText } from '../../shared/checks.js';
import { Conflict, InvalidInput } from '../../shared/errors.js';
import { Ward } from '../../wards/ward.entity.js';
import type { SeatPanelMemberInput, UnseatPanelMemberInput } from './panel.input.js';
import { requirePanel } from './panel-lookup.js';
import { PanelMember } from './panel-member.entity.js';

type Seat = Panel['seats'][number];

function seatOf({ seats }: Panel, key: string): Seat {
  const seat = seats.find(each => each.key === key);
  if (seat) return seat;
  const details = { field: 'seat', value: key, allowed: seats.map(each => each.key) };
  throw new InvalidInput('The panel has no such class', { reason: 'unknown-seat', ...details });
}

/** Who sits: a representative of a type that the class asks for, or anybody by name. */
async function sitter(em: EntityManager, seat: Seat, { representativeId, name, startedOn }: SeatPanelMemberInput) {
  const person = representativeId ? await findRecord(em, Representative, representativeId) : null;
  if (seat.types) {
    const inOffice = { startedOn: { $lte: startedOn }, $or: [{ endedOn: null }, { endedOn: { $gte: startedOn } }] };
    const held = person
      ? await em.findOne(Mandate, { representativeId: person.id, type: { $in: seat.types }, ...inOffice })
      : null;
    if (!held) {
      const details = { field: 'representativeId', allowed: seat.types };
      throw new InvalidInput('The class is of other representatives', { reason: 'seat-of-type', ...details });
    }
  }
  return { representativeId: person?.id ?? null, name: person?.name ?? requireText('name', name) };
}

/** One person has one voice. */
async function requireOneSeat(
  em: EntityManager,
  who: { wardId: string; panel: string; representativeId: string | null },
) {
  if (who.representativeId === null || !(await em.findOne(PanelMember, { ...who, endedOn: null }))) return;
  throw new Conflict('The person has a seat on the panel already', {
    reason: 'seated-already',
    field: 'representativeId',
  });
}

/** Gives somebody a seat on a panel. Answers the key of the member. */
export async function seatPanelMember(context: Context, input: SeatPanelMemberInput): Promise<string> {
  const id = await transact(context, 'seatPanelMember', input, async em => {
    const { id: wardId, jurisdictionId } = await findRecord(em, Ward, input.wardId);
    await requireRight(context, 'panel.organise', { wardId });
    const panel = await requirePanel(context, input.panel);
    const seat = seatOf(panel, input.seat);
    const who = await sitter(em, seat, input);
    await requireOneSeat(em, { wardId, panel: panel.key, representativeId: who.representativeId });
    const facts = { jurisdictionId, wardId, panel: panel.key, seat: seat.key, startedOn: input.startedOn };
    return em.create(PanelMember, { ...facts, ...who }).id;
  });
  return id!;
}

/** Ends somebody's seat on a panel. Answers the key of the member. */
export async function unseatPanelMember(context: Context, input: UnseatPanelMemberInput): Promise<string> {
  const id = await transact(context, 'unseatPanelMember', input, async em => {
    const member = await findVersion(em, PanelMember, input.memberId, input.version);
    await requireRight(context, 'panel.organise', { wardId: member.wardId });
    if (input.endedOn < member.startedOn) {
      const details = { field: 'endedOn', value: input.endedOn, allowed: member.startedOn };
      throw new InvalidInput('The last day comes before the first', { reason: 'span-reversed', ...details });
    }
    member.endedOn = input.endedOn;
    return member.id;
  });
  return id!;
}
