import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A well-formed id of a record that is not there. */
const NO_RECORD = Buffer.from(
  'Nothing:00000000-0000-7000-8000-000000000000:00000000-0000-7000-8000-000000000000',
).toString('base64url');

const SAMPLES: Record<string, string> = {
  ID: `"${NO_RECORD}"`,
  String: '"x"',
  Int: '2026',
  Float: '1',
  Boolean: 'false',
  Date: '"2026-03-10"',
  Decimal: '"1"',
  UUID: '"01900000-0000-7000-8000-0000000000ff"',
};

function sampleOf(type: GraphQLArgument['type'] | GraphQLInputField['type']): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return '[]';
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (!isInputObjectType(nullable)) return SAMPLES[nullable.name] ?? '"x"';
  const required = Object.values(nullable.getFields()).filter(field => isNonNullType(field.type));
  return `{ ${required.map(field => `${field.name}: ${sampleOf(field.type)}`).join(', ')} }`;
}

/** Arguments that satisfy the schema and name nothing that exists. */
export function argumentsOf(field: GraphQLField<unknown, unknown>): string {
  const required = field.args.filter(argument => isNonNullType(argument.type));
  return `(${required.map(argument => `${argument.name}: ${sampleOf(argument.type)}`).join(', ')})`;
}
