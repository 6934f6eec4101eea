import { act } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import type { TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { withVisits } from './visits-programme.js';

const PROGRAMME = withVisits(`
quota: none
mustVisit:
  - { key: members, title: { zh-CN: 党员中心户, en: Members }, trigger: category, categories: [party-member], within: P30D }
  - { key: hardship, title: { zh-CN: 特殊困难, en: Hardship }, trigger: category, categories: [hardship], within: P1Y, channels: [HOME] }
  - { key: wedding, title: { zh-CN: 红白喜事, en: Wedding }, trigger: event, within: P3D, sensitive: false }
  - { key: illness, title: { zh-CN: 生病住院, en: Illness }, trigger: event, within: P3D, channels: [HOME, GO_DOWN] }
`);

export const OWED = `title state since dueOn household { id headName } event { title note } visit { id } representatives { name }`;
export const MADE = { states: ['MADE', 'MADE_LATE'] };

/** The must-visits that a reader sees. */
export async function listed(client: Client, variables: Record<string, unknown> = {}): Promise<Data[]> {
  const query = `query ($wardId: ID, $states: [MustVisitState!]) { mustVisits(wardId: $wardId, states: $states) { nodes { ${OWED} } } }`;
  return (await client.data(query, variables)).mustVisits.nodes;
}

/** A village where visits are owed by who somebody is and by what happens. */
export class MustVisitTown {
  private constructor(
    readonly story: Story,
    readonly village: Row<'wards'>,
    readonly office: Client,
  ) {}

  static async begin(server: TestServer): Promise<MustVisitTown> {
    const story = await Story.begin(server, PROGRAMME);
    return new MustVisitTown(story, await story.ward(), await story.user('LIAISON_OFFICE'));
  }

  async somebodyLinked(categories: string[] = [], link: Partial<Row<'links'>> = {}) {
    const { story, village } = this;
    const person = await story.representative({ wardId: village.id });
    const household = await story.household({ wardId: village.id }, categories);
    await story.insert('links', { mandateId: person.mandate.id, householdId: household.id, ...link });
    const client = await story.user('REPRESENTATIVE', { representativeId: person.id });
    return { person, household, client };
  }

  report(client: Client, household: { id: string }, kind: string, happenedOn = this.story.today) {
    const input = { householdId: this.story.gid('Household', household), kind, happenedOn, note: '县医院三楼' };
    return act(client, 'reportHouseholdEvent', input, 'id version title note happenedOn reportedOn');
  }

  visited(person: { id: string }, household: { id: string }, visitedOn = this.story.today, channel = 'HOME') {
    return this.story.insert('visits', { representativeId: person.id, householdId: household.id, visitedOn, channel });
  }
}
