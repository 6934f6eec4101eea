import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { type CycleRow, cycleOfPeers, type PeerGroup, versionOfCycle } from '../cycle.query.js';
import { EvaluationSubject } from '../evaluation-subject.js';
import { Points } from '../rubric/points.scoring.js';
import { bandOf } from '../rubric/total.scoring.js';
import { readMandatesOfCycle, subjectIdOf } from '../subject.query.js';
import { readWardsOfCycle } from '../ward-subject.query.js';
import { compareStandings, type Shift } from './compare-standings.js';
import { type PeerRow, readPeers } from './peer.query.js';
import type { Trial } from './trial-side.js';
import { type Ruling, type ScoredSide, type Side, scopeOfTrial, scoreUnder, sideThatStands } from './trial-side.js';

/** A subject under two rubrics, with whose it is. */
export interface ShiftRow extends Shift {
  peer: PeerRow;
  wardId: string;
  /** Another total would stand today under its own rubric: its records have changed since. */
  isRecordChanged: boolean;
  sides: { before: Side; after: ScoredSide };
}

/** A peer group under two rubrics, as far as the viewer may see it; places are those among all. */
export interface Compared {
  cycle: CycleRow;
  before: Side;
  /** Whether it is compared with the results that stand, and not with a rubric worked out again. */
  isBeforeStanding: boolean;
  after: ScoredSide;
  shifts: ShiftRow[];
}

async function openTrial(context: Context, group: PeerGroup): Promise<Trial & { peers: PeerRow[] }> {
  const cycle = await cycleOfPeers(context, group);
  const { programme } = await context.once(programmeInForce);
  const scope = scopeOfTrial(context, cycle, programme);
  const read = cycle.subject === EvaluationSubject.WARD ? readWardsOfCycle : readMandatesOfCycle;
  const subjects = await read(await context.read(), scope, cycle.id);
  const ids = subjects.map(subjectIdOf);
  return { cycle, subjects, peers: await readPeers(context, cycle, ids) };
}

/** Whose total would be another one today under the rubric it was scored by. */
async function changedRecords(context: Context, trial: Trial, standing: Side): Promise<ReadonlySet<string>> {
  const { programme, version } = await versionOfCycle(context, trial.cycle);
  const { places } = await scoreUnder(context, trial, { programme, version });
  const isOther = (id: string): boolean => standing.places.get(id)?.totalPoints !== places.get(id)?.totalPoints;
  return new Set([...standing.places.keys()].filter(isOther));
}

/** Compares how a peer group stands under two programmes; with the results that stand where `before` is null. */
export async function compareRulings(
  context: Context,
  group: PeerGroup,
  rulings: { before: Ruling | null; after: Ruling },
): Promise<Compared> {
  const trial = await openTrial(context, group);
  const { cycle, peers } = trial;
  const before = rulings.before
    ? await scoreUnder(context, trial, rulings.before)
    : await sideThatStands(context, cycle, peers);
  const changed = rulings.before ? null : await changedRecords(context, trial, before);
  const after = await scoreUnder(context, trial, rulings.after);
  const seen = new Map(peers.filter(({ isSeen }) => isSeen).map(peer => [peer.subjectId, peer]));
  const bandOfPoints = (points: string) => bandOf(after.rubric, new Points(points));
  const shifts = compareStandings(before.places, after.places, bandOfPoints).flatMap((shift): ShiftRow[] => {
    const peer = seen.get(shift.subjectId);
    const isRecordChanged = changed?.has(shift.subjectId) ?? false;
    return peer ? [{ ...shift, peer, wardId: peer.wardId, isRecordChanged, sides: { before, after } }] : [];
  });
  return { cycle, before, isBeforeStanding: rulings.before === null, after, shifts };
}
