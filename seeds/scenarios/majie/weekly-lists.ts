import { addDays, atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import type { WardRow } from '../../factories/ward-rows.js';
import { KNOWN_THROUGH } from './figures.js';
import { LISTS } from './list-texts.js';
import type { People } from './people.js';
import type { Township, Village } from './wards.js';

type Addressee = Row<'taskAddressees'>;

const VILLAGES_A_TASK = { min: 3, max: 6 };
const LIMIT = 6;
/** Most tasks are done within the week; the source gives no figure. */
const DONE = 0.85;

interface Plan {
  township: Township;
  people: People;
  identify: Identify;
  officeUser: string;
  random: Random;
}

/** How far one addressee has come, as known on the last day of the scenario. */
function progress(row: Addressee, listedOn: string, { people, officeUser, random }: Plan, village: Village): Addressee {
  const cadre = random.pick(people.cadres.filter(each => each.village === village));
  const takenOn = addDays(listedOn, 1);
  const taken = { ...row, state: 'TAKEN', representativeId: cadre.row.id, takenOn };
  const reportedOn = addDays(listedOn, random.between(2, LIMIT));
  if (reportedOn > KNOWN_THROUGH) return taken;
  const report = { reportedOn, reportedBy: officeUser };
  if (random.between(1, 100) <= DONE * 100) return { ...taken, ...report, state: 'DONE' };
  return { ...taken, ...report, state: 'NOT_DONE', note: '当事人外出，约定返乡后办理' };
}

/** The lists that the command centre issued, each task with the villages that have it; one village hands it on. */
export function weeklyLists(plan: Plan): [string, object[]][] {
  const { township, identify, officeUser, random } = plan;
  const lists: Row<'taskLists'>[] = [];
  const tasks: Row<'listedTasks'>[] = [];
  const addressees: Addressee[] = [];

  function addressee(task: Row<'listedTasks'>, ward: WardRow, parentId: string | null, at: string): Addressee {
    return {
      id: identify('task-addressee', `${task.id}/${ward.code}`, at),
      ...{ listedTaskId: task.id, wardId: ward.id, groupId: null, parentId, state: 'OPEN' },
      ...{ representativeId: null, takenOn: null, reportedOn: null, reportedBy: null, note: null },
    };
  }

  function address(task: Row<'listedTasks'>, listedOn: string, isHandedDown: boolean): void {
    const at = atHour(listedOn, 9);
    const villages = random
      .shuffled(township.villages)
      .slice(0, random.between(VILLAGES_A_TASK.min, VILLAGES_A_TASK.max));
    for (const [place, village] of villages.entries()) {
      const named = addressee(task, village.ward, null, at);
      if (!isHandedDown || place > 0) {
        addressees.push(progress(named, listedOn, plan, village));
        continue;
      }
      addressees.push({ ...named, state: 'HANDED_DOWN' });
      for (const group of village.groups.slice(0, 3))
        addressees.push(progress(addressee(task, group, named.id, at), listedOn, plan, village));
    }
  }

  for (const { listedOn, tasks: told } of LISTS) {
    const issuedAt = atHour(listedOn, 9);
    const list = { id: identify('task-list', listedOn, issuedAt), wardId: township.ward.id, listedOn, issuedAt };
    lists.push({ ...list, issuedBy: officeUser });
    for (const [place, { domain, text }] of told.entries()) {
      const id = identify('listed-task', `${listedOn}/${place}`, issuedAt);
      const dueOn = addDays(listedOn, LIMIT);
      const task = { id, taskListId: list.id, ordinal: place + 1, domain, text, types: [], dueOn };
      tasks.push(task);
      address(task, listedOn, place === 1);
    }
  }
  return [
    ['taskLists', lists],
    ['listedTasks', tasks],
    ['taskAddressees', addressees],
  ];
}
