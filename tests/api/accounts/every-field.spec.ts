import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { actionOf } from '@lianxin/api/accounts/field-actions.js';
import { type Actor, PUBLIC, scopeOf } from '@lianxin/api/accounts/policy.js';
import { Role } from '@lianxin/api/accounts/role.js';
import { createSchema } from '@lianxin/api/schema.js';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  isRequiredArgument,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Answer, Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { argumentsOf } from './arguments.js';
import { findSomebody, waysToTypes } from './ways-to-types.js';

const ACCOUNTS: Record<Actor, string | null> = {
  [PUBLIC]: null,
  [Role.HOUSEHOLD]: 'household',
  [Role.REPRESENTATIVE]: 'daibiao',
  [Role.EVALUATOR]: 'evaluator',
  [Role.LEADER]: 'leader',
  [Role.LIAISON_OFFICE]: 'liaison',
  [Role.AUDITOR]: 'auditor',
  [Role.ADMINISTRATOR]: 'admin',
};
const ACTORS = Object.keys(ACCOUNTS) as Actor[];
const REFUSALS = new Set(['FORBIDDEN', 'UNAUTHENTICATED']);
const CARRIER = /(Connection|Edge)$|^PageInfo$/;
/** Only a mutation answers these: the walk over mutations covers who gets so far. */
const ANSWERS = [
  'BallotCodes',
  'CalendarFeedAddress',
  'ImportResult',
  'ImportProblem',
  'ImportColumn',
  'ImportField',
  'RevealedHousehold',
];

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && !type.name.startsWith('__') && !CARRIER.test(type.name) && !ANSWERS.includes(type.name),
);
const roots = [schema.getQueryType()!, schema.getMutationType()!];

let server: TestServer;
let ways: Record<string, string>;
const clients = new Map<Actor, Client>();

beforeAll(async () => {
  server = await startTestServer('demo');
  for (const actor of ACTORS) {
    const username = ACCOUNTS[actor];
    clients.set(actor, username ? await server.signIn(username) : server.visitor());
  }
  const office = clients.get(Role.LIAISON_OFFICE)!;
  const { viewer } = await clients.get(Role.REPRESENTATIVE)!.data('{ viewer { representative { id } } }');
  ways = waysToTypes(await findSomebody(office, [viewer.representative.id]));
});
afterAll(() => server.close());

function isRefused({ errors }: Answer): boolean {
  return errors?.some(error => REFUSALS.has(error.extensions.code)) ?? false;
}

/** Whether anything of the field came back: a refusal tells nothing, and neither does a list that leaves the record out. */
function isTold(answer: Answer, fieldName: string): boolean {
  return !isRefused(answer) && JSON.stringify(answer.data).includes(`"${fieldName}":`);
}

/** Entries that hand out one record or refuse; lists leave out what is not one's own. */
const OF_ONE_SUBJECT = new Set(['selfReportStanding']);

/** Whether the policy lets the actor read everything a request asks of somebody else's records. */
function mayAsk(actor: Actor, query: string): boolean {
  const info = new TypeInfo(schema);
  let may = true;
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field() {
        const parent = info.getParentType()!.name;
        const name = info.getFieldDef()!.name;
        if (name.startsWith('__')) return;
        const scope = scopeOf(actionOf(parent, name)!, actor, 'restrained');
        const isRoot = parent === 'Query';
        may &&= scope === 'all' || scope === 'ward' || (isRoot && scope !== null && !OF_ONE_SUBJECT.has(name));
      },
    }),
  );
  return may;
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const args = field.args.some(isRequiredArgument) ? argumentsOf(field) : '';
  const named = getNamedType(field.type);
  return `${field.name}${args}${isObjectType(named) || 'getFields' in named ? ' { __typename }' : ''}`;
}

test('there is a way to every type, so no field escapes the walk', () => {
  const missing = types.filter(type => !roots.includes(type) && !(type.name in ways)).map(type => type.name);
  expect(missing).toEqual([]);
});

describe.each(ACTORS)('%s asks for fields of records that are not theirs', actor => {
  test.each(types.filter(type => !roots.includes(type)).map(type => type.name))('%s', async typeName => {
    const wrong: string[] = [];
    for (const field of Object.values((schema.getType(typeName) as GraphQLObjectType).getFields())) {
      const query = ways[typeName]!.replace('FIELD', selectionOf(field));
      const answer = await clients.get(actor)!.execute(query);
      if (answer.errors?.some(error => error.extensions.code === 'GRAPHQL_VALIDATION_FAILED'))
        wrong.push(`${query} is invalid`);
      if (mayAsk(actor, query) ? isRefused(answer) : isTold(answer, field.name))
        wrong.push(`${typeName}.${field.name}: ${JSON.stringify(answer.errors?.[0] ?? 'answered')}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe.each(ACTORS)('%s tries every query and mutation', actor => {
  const entries = roots.flatMap(root => Object.values(root.getFields()).map(field => ({ root, field })));
  test.each(entries.map(({ root, field }) => ({ name: `${root.name}.${field.name}`, root, field })))(
    '$name',
    async ({ root, field }) => {
      if (field.name === 'signOut' || field.name === 'signIn') return;
      const scope = scopeOf(actionOf(root.name, field.name)!, actor, 'restrained');
      const operation = root.name === 'Mutation' ? 'mutation' : 'query';
      const answer = await clients.get(actor)!.execute(`${operation} { ${selectionOf(field)} }`);
      expect(answer.errors?.[0]?.extensions.code).not.toBe('GRAPHQL_VALIDATION_FAILED');
      expect(answer.errors?.[0]?.extensions.code).not.toBe('INTERNAL');
      if (scope === null) expect(isRefused(answer)).toBe(true);
      if (scope === 'all') expect(isRefused(answer)).toBe(false);
    },
  );
});
