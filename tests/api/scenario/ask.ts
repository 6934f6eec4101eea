import type { Client } from '../../testkit/client.js';

/** Figure of a year, as a leader reads it. */
export interface Figure {
  numerator: string;
  denominator: string | null;
  rate: number | null;
}

/** What one person is as a representative of one type. */
export interface OwnMandate {
  /** Of the person. */
  id: string;
  type: string;
  attributes: { key: string; values: string[] }[];
  linkQuotas: { met: boolean; linked: number }[];
}

export const attributeOf = ({ attributes }: OwnMandate, key: string) =>
  attributes.find(each => each.key === key)?.values[0];

/** Short questions about a scenario, asked by one account. */
export function asking(client: () => Client, year: number) {
  const asked = {
    /** How many records a list has. */
    async total(list: string, filter: string): Promise<number> {
      return (await client().data(`{ ${list}(${filter}, first: 1) { totalCount } }`))[list].totalCount;
    },
    async figure(measure: string, wardId?: string): Promise<Figure> {
      const query = `query ($year: Int!, $measure: String!, $wardId: ID) {
        figures(year: $year, measures: [$measure], wardId: $wardId) { numerator denominator rate }
      }`;
      return (await client().data(query, { year, measure, wardId })).figures[0];
    },
    /** Every record of a list, page by page. */
    async every<Node>(list: string, filter: string, fields: string): Promise<Node[]> {
      const query = `query ($after: String) { ${list}(${filter}, first: 100, after: $after) {
        nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
      const found: Node[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page: { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
          await client().data(query, { after })
        )[list];
        found.push(...page.nodes);
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
      }
      return found;
    },
    /** The mandates of a type, each with its person. */
    async mandatesOf(type: string): Promise<OwnMandate[]> {
      const fields = 'id mandates { type attributes { key values } linkQuotas { met linked } }';
      const people = await asked.every<{ id: string; mandates: Omit<OwnMandate, 'id'>[] }>(
        'representatives',
        `type: "${type}"`,
        fields,
      );
      return people.map(({ id, mandates }) => ({ ...mandates.find(mandate => mandate.type === type)!, id }));
    },
  };
  return asked;
}
