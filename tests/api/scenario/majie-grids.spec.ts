import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { asking, attributeOf } from './ask.js';

let server: TestServer;
let centre: Client;
beforeAll(async () => {
  server = await startTestServer('majie');
  centre = await server.signIn('centre-majie');
});
afterAll(() => server.close());

const { every, mandatesOf } = asking(() => centre, 2026);

describe('what the grids hold', () => {
  test('every grid keeps the village rules', async () => {
    const grids = await every<{ attributes: { key: string; values: string[] }[] }>(
      'wards',
      'kind: "grid"',
      'attributes { key values }',
    );
    const kept = grids.filter(({ attributes }) => attributes.some(({ key }) => key === 'village-rules'));
    expect(kept).toHaveLength(903);
  });

  test('local worthies and successful natives away have their place in the villages', async () => {
    const persons = await mandatesOf('resource-person');
    expect(persons.length).toBeGreaterThan(0);
    expect(new Set(persons.map(person => attributeOf(person, 'worthy')))).toEqual(
      new Set(['local-worthy', 'native-away']),
    );
  });
});

describe('what grid workers go for', () => {
  test('each walk through a grid serves a duty that the programme names, and says which', async () => {
    const { visits } = await centre.data('{ visits(year: 2026, first: 100) { nodes { duty { key title } } } }');
    const duties = new Map(visits.nodes.map(({ duty }: Data) => [duty.key, duty.title]));
    expect([...duties.keys()].sort()).toEqual(['contact', 'information', 'patrol', 'publicity', 'service']);
    expect(duties.get('publicity')).toBe('包宣传教育');
  });
});

describe('what people decide together', () => {
  test('disputes that could not be settled go to the citizens’ panel of the village, which judges matters', async () => {
    const { panelCases } = await centre.data(`{
      panelCases(year: 2026, first: 20) {
        nodes { state conclusionTitle matter { title outcome } ward { kind } judgements { judgementTitle } }
      }
    }`);
    expect(panelCases.nodes.length).toBeGreaterThan(2);
    for (const { state, matter, ward, judgements, conclusionTitle } of panelCases.nodes) {
      expect(matter.title).toContain('纠纷');
      expect(['CANNOT', 'PLANNED']).toContain(matter.outcome);
      expect(ward.kind).toBe('village');
      if (state === 'CONCLUDED') expect([judgements.length, conclusionTitle]).toEqual([5, '诉求有理']);
    }
  });

  test('one village went through four discussions and two disclosures', async () => {
    const { consultations } = await centre.data(`{
      consultations(year: 2026, procedure: "four-discussions-two-disclosures", first: 5) {
        nodes { state stages { key } disclosures { text until } }
      }
    }`);
    const [road] = consultations.nodes;
    expect(road.state).toBe('ADOPTED');
    expect(road.stages.map(({ key }: Data) => key)).toEqual([
      'proposal',
      'deliberation',
      'members',
      'assembly',
      'resolution-shown',
      'result-shown',
    ]);
    expect(road.disclosures).toHaveLength(2);
  });
});
