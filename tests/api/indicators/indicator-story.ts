import { readFileSync } from 'node:fs';
import { act } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import type { TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');

export interface IndicatorStory {
  story: Story;
  township: Row<'wards'>;
  village: Row<'wards'>;
  other: Row<'wards'>;
  office: Client;
  villageLeader: Client;
  leader: Client;
}

/** A township with two villages whose figures are approved by the village, then by the township. */
export async function indicatorStory(server: TestServer): Promise<IndicatorStory> {
  const story = await Story.begin(server, fixture('programme.yaml') + fixture('indicators.yaml'));
  const township = await story.ward({ kind: 'township', name: '测试镇' });
  const village = await story.ward({ parentId: township.id, name: '东村' });
  return {
    story,
    township,
    village,
    other: await story.ward({ parentId: township.id, name: '西村' }),
    office: await story.user('LIAISON_OFFICE', {}, '王办事员'),
    villageLeader: await story.user('LEADER', { wardId: village.id }, '东村书记'),
    leader: await story.user('LEADER', {}, '镇长'),
  };
}

/** The fields of a report that specs look at. */
export const REPORT = `id version value bound doubt note source status approvedLevels dueOn submittedOn submittedBy
  waitsFor periodTitle viewerCanApprove viewerCanReturn steps { verb value reason levelTitle takenBy }`;

/** Enters a figure for a ward. */
export function report(
  { story, village }: IndicatorStory,
  client: Client,
  input: Record<string, unknown>,
): Promise<Data> {
  const place = { wardId: story.gid('Ward', village), indicator: 'walnut-area', on: `${story.year}-05-01` };
  return act(client, 'reportIndicator', { ...place, ...input }, REPORT);
}

const LINE = `indicator { key title unit approval rules } periodOn periodTitle dueOn isOverdue value bound basis doubt
  source reportedWards expectedWards goal { value source achieved version } outlier earlier { periodTitle value }
  report { id version status } viewerCanReport viewerCanSetTarget`;

/** The line of one indicator on the sheet of a ward. */
export async function line(
  { story }: IndicatorStory,
  client: Client,
  { ward, key, on = `${story.year}-05-01` }: { ward: Row<'wards'>; key: string; on?: string },
): Promise<Data> {
  const query = `query ($wardId: ID!, $on: Date!) { indicatorSheet(wardId: $wardId, on: $on) { lines { ${LINE} } } }`;
  const { indicatorSheet } = await client.data(query, { wardId: story.gid('Ward', ward), on });
  return indicatorSheet.lines.find(({ indicator }: Data) => indicator.key === key);
}
