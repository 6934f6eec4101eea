import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../shared/global-id.js';
import type { AttendanceEntryInput } from './activity.input.js';
import { AttendanceStatus } from './activity-words.js';
import { rollLines } from './roll-entries.js';

const JURISDICTION = '01900000-0000-7000-8000-000000000001';
const [LI, WANG] = ['01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-00000000000b'] as const;
const expected = new Set<string>([LI, WANG]);

function entry(key: string, facts: Partial<AttendanceEntryInput> = {}): AttendanceEntryInput {
  return {
    representativeId: toGlobalId('Representative', JURISDICTION, key),
    status: AttendanceStatus.PRESENT,
    ...facts,
  };
}

const leave = { status: AttendanceStatus.EXCUSED, reason: '生病就医', approvedBy: '组长' };
const extensions = (facts: object) => expect.objectContaining({ extensions: expect.objectContaining(facts) });

describe('the roll', () => {
  it('keeps one entry a person', () => {
    expect(rollLines([entry(LI), entry(WANG, leave)], expected)).toEqual(
      new Map([
        [LI, { status: 'PRESENT', reason: null, approvedBy: null }],
        [WANG, { status: 'EXCUSED', reason: '生病就医', approvedBy: '组长' }],
      ]),
    );
  });

  it.each([
    [{ reason: ' ' }, 'reason'],
    [{ approvedBy: null }, 'approvedBy'],
  ])('refuses a leave without %p, naming the field', (missing, field) => {
    expect(() => rollLines([entry(LI, { ...leave, ...missing })], expected)).toThrow(
      extensions({ reason: 'leave-unapproved', field }),
    );
  });

  it('lets nobody approve what is no leave', () => {
    const late = rollLines(
      [entry(LI, { status: AttendanceStatus.LATE, reason: '堵车', approvedBy: '组长' })],
      expected,
    );
    expect(late.get(LI)).toEqual({ status: 'LATE', reason: '堵车', approvedBy: null });
  });

  it('refuses somebody who was not expected, and somebody entered twice', () => {
    expect(() => rollLines([entry(JURISDICTION)], expected)).toThrow(extensions({ reason: 'not-expected' }));
    expect(() => rollLines([entry(LI), entry(LI)], expected)).toThrow(extensions({ reason: 'entered-twice' }));
  });
});
