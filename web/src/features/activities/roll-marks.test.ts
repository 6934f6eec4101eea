import { describe, expect, it } from '@jest/globals';
import { changeRoll, followServer, isIncompleteLeave, markOf, type RollMarks, recordedMarks } from './roll-marks.js';

const late = { status: 'LATE', reason: '', approvedBy: '' } as const;
const marks: RollMarks = { an: late };

describe('taking the roll', () => {
  it('starts from what is recorded already', () => {
    const entry = { representative: { id: 'an' }, status: 'LATE', reason: null, approvedBy: null } as const;
    expect(recordedMarks([entry])).toEqual(marks);
  });

  it('has no entry for a person nobody has marked', () => {
    expect(markOf(marks, 'bo').status).toBeNull();
  });

  it('"all others present" leaves those who were marked before as they are', () => {
    const all = changeRoll(marks, { is: 'rest', ids: ['an', 'bo'], status: 'PRESENT' });
    expect([all.an?.status, all.bo?.status]).toEqual(['LATE', 'PRESENT']);
  });

  it('changing the reason keeps the status', () => {
    const excused = changeRoll(marks, { is: 'mark', id: 'an', mark: { reason: '住院' } });
    expect(excused.an).toEqual({ ...late, reason: '住院' });
  });

  it.each([
    ['leave without a reason', 'EXCUSED', '', '张书记', true],
    ['leave nobody approved', 'EXCUSED', '住院', ' ', true],
    ['leave with both', 'EXCUSED', '住院', '张书记', false],
    ['somebody present', 'PRESENT', '', '', false],
  ] as const)('%s: incomplete leave is told apart', (_, status, reason, approvedBy, isIncomplete) => {
    expect(isIncompleteLeave({ status, reason, approvedBy })).toBe(isIncomplete);
  });
});

describe('when somebody else has changed the roll meanwhile', () => {
  const present = { status: 'PRESENT', reason: '', approvedBy: '' } as const;
  const absent = { status: 'ABSENT', reason: '', approvedBy: '' } as const;

  it.each([
    ['a person nobody touched here follows the server', present, present, late, 'LATE', []],
    ['a person marked here keeps the mark', late, present, present, 'LATE', []],
    ['a person marked on both sides alike is no clash', late, present, late, 'LATE', []],
    ['a person marked on both sides differently keeps the mark and is named', late, present, absent, 'LATE', ['an']],
  ] as const)('%s', (_, mine, base, theirs, status, clashes) => {
    const followed = followServer({ an: mine }, { an: base }, { an: theirs });
    expect([followed.marks.an?.status, followed.clashes]).toEqual([status, clashes]);
  });
});
