import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openRecords, type Records } from './records.js';

let records: Records;
beforeAll(async () => {
  records = await openRecords();
});
afterAll(() => records.close());

const IN_OFFICE = 'started_on <= $1 and (ended_on is null or ended_on >= $1)';

describe('the town of the source, counted from its records', () => {
  test('557 people hold office on 1 January 2026, twelve of them with a second mandate', async () => {
    const counted = await records.one(
      `select count(distinct representative_id)::int as people, count(*) filter (where is_primary)::int as first,
        count(*) filter (where not is_primary)::int as second from mandates where ${IN_OFFICE}`,
      ['2026-01-01'],
    );
    expect(counted).toEqual({ people: 557, first: 557, second: 12 });
  });

  test.each([
    ['party-delegate', 78],
    ['congress-deputy', 52],
    ['cppcc-member', 4],
    ['womens-representative', 40],
    ['league-representative', 22],
    ['discipline-inspector', 25],
    ['villagers-representative', 336],
  ])('%s is the first mandate of %i people', async (type, people) => {
    const sql = `select count(*)::int as people from mandates where is_primary and type = $2 and ${IN_OFFICE}`;
    expect(await records.one(sql, ['2026-01-01', type])).toEqual({ people });
  });

  test('5,876 households hold 23,033 people, 83.4 % of a minority, and 794 party members, 92 % of a minority', async () => {
    const counted = await records.one(`
      select count(*)::int as households, sum(people)::int as people, sum(party_members)::int as members,
        round(100.0 * sum(minority_people) / sum(people), 1)::text as minority,
        round(100.0 * sum(minority_party_members) / sum(party_members))::text as minority_members from households`);
    const published = { households: 5_876, people: 23_033, members: 794, minority: '83.4', minority_members: '92' };
    expect(counted).toEqual(published);
  });

  test('nobody of a household is counted in more party members or minorities than the household has people', async () => {
    const wrong = `select count(*)::int as wrong from households
      where party_members > people or minority_people > people or minority_party_members > least(party_members, minority_people)`;
    expect(await records.one(wrong)).toEqual({ wrong: 0 });
  });
});

describe('links', () => {
  test('9,191 links of first mandates: 221 people with fifteen each and every household once', async () => {
    const counted = await records.one(
      `select count(*)::int as links, count(*) filter (where m.type = 'villagers-representative')::int as by_zone,
        count(*) filter (where m.type <> 'villagers-representative')::int as by_quota
        from links l join mandates m on m.id = l.mandate_id and m.is_primary
        where l.started_on <= $1 and (l.ended_on is null or l.ended_on >= $1)`,
      ['2026-01-01'],
    );
    expect(counted).toEqual({ links: 9_191, by_zone: 5_876, by_quota: 221 * 15 });
  });

  test.each(['2025-01-06', '2026-07-31', '2026-08-01', '2026-11-20'])(
    "every household has exactly one villagers' representative on %s",
    async day => {
      const counted = await records.one(
        `select count(*)::int as households, max(representatives)::int as most from (
          select l.household_id, count(*) as representatives from links l
          join mandates m on m.id = l.mandate_id and m.type = 'villagers-representative'
          where l.started_on <= $1 and (l.ended_on is null or l.ended_on >= $1) group by 1) each_household`,
        [day],
      );
      expect(counted).toEqual({ households: 5_876, most: 1 });
    },
  );
});

describe('the year 2026 until the day on which the scenario stands still', () => {
  test('557 pledges with three items each are signed by 31 January', async () => {
    const counted = await records.one(`
      select count(*)::int as items, count(distinct p.id)::int as pledges, max(signed_on) <= '2026-01-31' as in_time
      from pledge_items i join pledges p on p.id = i.pledge_id where p.year = 2026 and signed_on is not null`);
    expect(counted).toEqual({ items: 1_671, pledges: 557, in_time: true });
  });

  test('148 suggestions, 151 deeds and 467 households: 26.6, 27.1 and 83.8 per 100 representatives', async () => {
    const counted = await records.one(`
      with counted as (select
        (select count(*) from matters where kind = 'suggestion' and representative_id is not null
          and raised_on between '2026-01-01' and '2026-12-31') as suggestions,
        (select count(*) from pledge_items i join pledges p on p.id = i.pledge_id
          where p.year = 2026 and key = 'deed' and fulfilment = 'CONFIRMED') as deeds,
        (select count(distinct i.household_id) from pledge_items i join pledges p on p.id = i.pledge_id
          where p.year = 2026 and key = 'household') as households)
      select suggestions::int, deeds::int, households::int, round(suggestions / 5.57, 1)::text as suggestions_per_100,
        round(deeds / 5.57, 1)::text as deeds_per_100, round(households / 5.57, 1)::text as households_per_100 from counted`);
    const figures = { suggestions: 148, deeds: 151, households: 467 };
    const perHundred = { suggestions_per_100: '26.6', deeds_per_100: '27.1', households_per_100: '83.8' };
    expect(counted).toEqual({ ...figures, ...perHundred });
  });

  test('fulfilment counts persons and is another figure: fewer people than suggestions', async () => {
    const counted = await records.one(`
      select count(distinct representative_id) < count(*) as fewer, max(times) > 1 as some_bring_more from (
        select representative_id, count(*) over (partition by representative_id) as times from matters
        where kind = 'suggestion' and raised_on >= '2026-01-01') raised`);
    expect(counted).toEqual({ fewer: true, some_bring_more: true });
  });

  test('every household of a pledge was linked to the pledger on the day of the promise', async () => {
    const counted = await records.one(`
      select count(*)::int as strangers from pledge_items i join pledges p on p.id = i.pledge_id
      where i.household_id is not null and not exists (select from links l join mandates m on m.id = l.mandate_id
        where m.representative_id = p.representative_id and l.household_id = i.household_id
          and l.started_on <= p.made_on and (l.ended_on is null or l.ended_on >= p.made_on))`);
    expect(counted).toEqual({ strangers: 0 });
  });

  test('a claim has its evidence, and whoever judged it is not the pledger', async () => {
    const counted = await records.one(`
      select count(*) filter (where not exists (select from evidence e where e.pledge_item_id = i.id))::int as bare,
        count(*) filter (where exists (select from role_assignments r
          where r.user_id = i.judged_by and r.representative_id = p.representative_id))::int as self_judged
      from pledge_items i join pledges p on p.id = i.pledge_id where claimed_on is not null`);
    expect(counted).toEqual({ bare: 0, self_judged: 0 });
  });
});
