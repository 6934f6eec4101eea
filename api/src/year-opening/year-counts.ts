import { sql } from 'kysely';
import type { Db } from '../database/reading.js';
import type { Text } from '../shared/language.js';

/** What a year is opened with, and what people still owe it. */
export const YEAR_TITLES = {
  links: { 'zh-CN': '1月1日有效的联系关系', en: 'Links that hold on 1 January' },
  activities: { 'zh-CN': '固定活动', en: 'Fixed activities' },
  groupReturns: { 'zh-CN': '应报的小组情况', en: 'Group returns owed' },
  indicatorReports: { 'zh-CN': '应报的指标', en: 'Indicator reports owed' },
  pledges: { 'zh-CN': '承诺书', en: 'Pledges' },
  openTasks: { 'zh-CN': '上年清单上还没完成的任务', en: 'Listed tasks of the year before that are not done' },
  peopleWithoutPledge: { 'zh-CN': '还没有承诺书的代表', en: 'People in office without a pledge' },
} as const satisfies Record<string, Text>;

export type YearCounts = Record<keyof typeof YEAR_TITLES, number>;

/** How many records of each kind the year has. */
export async function countYear(db: Db, jurisdictionId: string, year: number): Promise<YearCounts> {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const { rows } = await sql<YearCounts>`
    select
      (select count(*)::int from links where jurisdiction_id = ${jurisdictionId} and started_on <= ${first}::date
        and (ended_on is null or ended_on >= ${first}::date)) as links,
      (select count(*)::int from activities where jurisdiction_id = ${jurisdictionId}
        and original_on between ${first}::date and ${last}::date) as activities,
      (select count(*)::int from group_returns where jurisdiction_id = ${jurisdictionId}
        and month between ${first}::date and ${last}::date) as group_returns,
      (select count(*)::int from indicator_reports where jurisdiction_id = ${jurisdictionId}
        and period_on between ${first}::date and ${last}::date) as indicator_reports,
      (select count(*)::int from pledges where jurisdiction_id = ${jurisdictionId} and year = ${year}) as pledges,
      (select count(*)::int from task_addressees a
        join listed_tasks t on t.jurisdiction_id = a.jurisdiction_id and t.id = a.listed_task_id
        join task_lists l on l.jurisdiction_id = t.jurisdiction_id and l.id = t.task_list_id
        where a.jurisdiction_id = ${jurisdictionId} and a.state in ('OPEN', 'TAKEN')
          and l.listed_on between ${`${year - 1}-01-01`}::date and ${`${year - 1}-12-31`}::date) as open_tasks,
      (select count(distinct m.representative_id)::int from mandates m where m.jurisdiction_id = ${jurisdictionId}
        and m.started_on <= ${first}::date and (m.ended_on is null or m.ended_on >= ${first}::date)
        and not exists (select from pledges p where p.jurisdiction_id = m.jurisdiction_id
          and p.representative_id = m.representative_id and p.year = ${year})) as people_without_pledge`.execute(db);
  return rows[0]!;
}
