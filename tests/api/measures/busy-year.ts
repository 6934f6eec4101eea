import type { Township } from './small-township.js';

/** Some of every record that a measure counts, a few of which count for nothing. */
export async function busyYear({ story, year, east, west, eastGroup, westGroup, an, bo, chen, held }: Township) {
  const near = await story.household({ wardId: east.id, zone: '一片', partyMembers: 1, people: 3 });
  const far = await story.household({ wardId: east.id, zone: '一片', people: 5 });
  const across = await story.household({ wardId: west.id, zone: '二片' });
  await story.household({ wardId: west.id, residence: 'CLOSED' });
  const link = (mandateId: string, householdId: string) => story.insert('links', { mandateId, householdId });
  await link(an.mandate.id, near.id);
  await link(an.mandate.id, far.id);
  await link(chen.mandate.id, near.id);
  await link(bo.mandate.id, across.id);
  const visit = (representativeId: string, householdId: string, on: string, channel: string) =>
    story.insert('visits', { representativeId, householdId, visitedOn: `${year}-${on}`, channel });
  await visit(an.id, near.id, '03-10', 'HOME');
  await visit(an.id, near.id, '04-02', 'PHONE');
  await visit(chen.id, near.id, '05-05', 'PHONE');
  await visit(bo.id, across.id, '06-06', 'RECEPTION');
  const meeting = await held('meeting-day', eastGroup, '03-10');
  const group = await held('group-day', eastGroup, '03-20');
  const other = await held('meeting-day', westGroup, '03-10');
  const attend = (activityId: string, representativeId: string, status: string) =>
    story.insert('attendanceRecords', { activityId, representativeId, status });
  await attend(meeting.id, an.id, 'UNVERIFIED');
  await attend(meeting.id, chen.id, 'EXCUSED');
  await attend(group.id, an.id, 'LATE');
  await attend(group.id, chen.id, 'ABSENT');
  await attend(other.id, bo.id, 'PRESENT');
  const claimed = { claimedOn: `${year}-06-01` };
  const judged = { ...claimed, judgedOn: `${year}-06-10`, judgedBy: an.id };
  await story.pledge({ representativeId: an.id }, [
    { key: 'suggestion', fulfilment: 'CONFIRMED', ...judged },
    { key: 'deed', fulfilment: 'CLAIMED', ...claimed },
    { key: 'household', fulfilment: 'IN_PROGRESS', householdId: near.id },
  ]);
  await story.pledge({ representativeId: chen.id }, [
    { key: 'household', fulfilment: 'CONFIRMED', householdId: near.id, ...judged },
  ]);
  await story.pledge({ representativeId: bo.id, signedName: null, signedOn: null }, [{ key: 'deed' }]);
  const matter = (representativeId: string, state: string, outcome: string | null) =>
    story.insert('matters', {
      representativeId,
      wardId: east.id,
      raisedOn: `${year}-02-02`,
      state,
      outcome,
      answeredOn: outcome && `${year}-02-20`,
    });
  await matter(an.id, 'CLOSED', 'SOLVED');
  await matter(an.id, 'REOPENED', 'SOLVED');
  await matter(chen.id, 'ANSWERED', 'PLANNED');
  const returned = (groupId: string, month: string, returnedOn: string | null) =>
    story.insert('groupReturns', {
      groupId,
      month: `${year}-${month}-01`,
      dueOn: `${year}-${month}-28`,
      returnedOn,
      isNil: returnedOn !== null,
    });
  await returned(eastGroup.id, '01', `${year}-01-20`);
  await returned(eastGroup.id, '02', `${year}-03-05`);
  await returned(westGroup.id, '01', null);
  return { near, far, across, meeting, group };
}
