import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Data } from '../../testkit/client.js';
import { ImportDesk } from '../exchange/import-desk.js';
import { figuresOf, recompute } from '../measures/figures.js';
import { cycleOf, move } from './cycle-walk.js';
import { LOCKED, type LockedTown, lockedTown } from './locked-town.js';

let town: LockedTown;
beforeAll(async () => {
  town = await lockedTown();
}, 60_000);
afterAll(() => town.close());

describe('when the facts of a year are locked', () => {
  test('a visit of that year is refused, one of this year is not', async () => {
    expect(await refused(town.office, 'logVisit', town.visit(`${town.year}-12-20`))).toEqual(LOCKED);
    expect(await act(town.office, 'logVisit', town.visit(town.story.today))).toHaveProperty('id');
  });

  test('so are rolls, matters, pledges, returns, links and mandates of that year', async () => {
    const { story, year, bo, west, westGroup } = town;
    const representativeId = town.gid('Representative', bo);
    const activity = await story.insert('activities', {
      groupId: westGroup.id,
      wardId: west.id,
      scheduledOn: `${year}-12-05`,
      originalOn: `${year}-12-05`,
    });
    const groupReturn = await story.insert('groupReturns', {
      groupId: westGroup.id,
      month: `${year}-12-01`,
      dueOn: `${year}-12-31`,
    });
    const other = await story.household({ wardId: west.id });
    const entries = [{ representativeId, status: 'PRESENT' }];
    const items = ['suggestion', 'deed', 'household'].map(key => ({ key, text: '修路' }));
    const attempts: [string, Record<string, unknown>][] = [
      ['recordAttendance', { activityId: town.gid('Activity', activity), version: 1, entries }],
      ['raiseMatter', { kind: 'suggestion', title: '修桥', raisedOn: `${year}-12-05`, representativeId }],
      ['makePledge', { representativeId, year, items }],
      [
        'submitGroupReturn',
        {
          groupReturnId: town.gid('GroupReturn', groupReturn),
          version: 1,
          returnedOn: story.today,
          isNil: false,
          summary: '学习',
        },
      ],
      [
        'startLink',
        {
          mandateId: town.gid('Mandate', bo.mandate),
          householdId: town.gid('Household', other),
          startedOn: `${year}-12-05`,
        },
      ],
      ['endMandate', { mandateId: town.gid('Mandate', bo.mandate), version: 1, endedOn: `${year}-10-31` }],
      [
        'startMandate',
        {
          representativeId,
          type: 'villagers-representative',
          wardId: town.gid('Ward', town.east),
          isPrimary: false,
          startedOn: `${year}-11-01`,
        },
      ],
    ];
    for (const [mutation, input] of attempts)
      expect([mutation, await refused(town.office, mutation, input)]).toEqual([mutation, LOCKED]);
  });

  test('leaving office at the end of the year changes nothing of it', async () => {
    const { story, year, west } = town;
    const gone = await story.representative({ wardId: west.id });
    const input = { mandateId: town.gid('Mandate', gone.mandate), version: 1, endedOn: `${year}-12-31` };
    expect(await act(town.office, 'endMandate', input)).toHaveProperty('id');
  });

  test('who is evaluated as another type is not concerned', async () => {
    const { story, township, year } = town;
    const delegate = await story.representative({ wardId: township.id, type: 'party-delegate' });
    expect(await act(town.office, 'logVisit', town.visit(`${year}-12-20`, delegate))).toHaveProperty('id');
  });

  test('a file is refused row by row, in words', async () => {
    const desk = await ImportDesk.in(town.server, town.story);
    const { year, bo, chen, story } = town;
    const told = await desk.import(
      'ATTENDANCE',
      `姓名,日期,活动类别,考勤\n${bo.name},${year}-12-06,meeting-day,出席\n${chen.name},${story.today},meeting-day,出席\n`,
      { dryRun: true },
    );
    const words = told.problems.filter((problem: Data) => problem.reason.includes('锁定'));
    expect(words).toEqual([
      { row: 2, column: null, value: null, reason: expect.stringContaining(`${year} 年的记录已锁定`) },
    ]);
  });
});

describe('a matter of the locked year', () => {
  const answered = () => figuresOf(town.office, town.year, ['matters.answered']);

  test('is answered like any other, and counts as it stood', async () => {
    await recompute(town.server, town.story);
    expect(await answered()).toEqual(['0/1']);
    const input = { matterId: town.gid('Matter', town.matter), version: 1, takenOn: town.story.today };
    await act(town.office, 'registerMatter', input);
    await act(town.office, 'answerMatter', { ...input, version: 2, outcome: 'SOLVED', answer: '已修好' });
    await recompute(town.server, town.story);
    expect(await answered()).toEqual(['0/1']);
  });
});

describe('when the year is opened again', () => {
  test('what happened to matters meanwhile counts, and facts are taken', async () => {
    const { story } = town;
    await act(town.office, 'moveCycle', move(await cycleOf(town.office, story), 'COLLECTING', { reason: '漏报' }));
    await recompute(town.server, story);
    expect(await figuresOf(town.office, town.year, ['matters.answered'])).toEqual(['1/1']);
    expect(await act(town.office, 'logVisit', town.visit(`${town.year}-12-22`))).toHaveProperty('id');
  });
});
