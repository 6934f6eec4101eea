import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE, LARGEST_PAGE } from './connection.type.js';

/** A list that is not paged is short: so many entries are expected of it. */
const SHORT_LIST = 10;
/** A mutation weighs as much as this many fields: nobody tries hundreds of passwords in one request. */
const MUTATION = 5000;

/** How much an operation asks for. */
export interface QueryCost {
  /** Fields in the answer, each counted as often as the lists above it are long. */
  fields: number;
  /** Fields inside one another. */
  depth: number;
}

interface Walk {
  schema: GraphQLSchema;
  variables: Record<string, unknown>;
  fragments: Map<string, FragmentDefinitionNode>;
  /** Each fragment is counted once: fragments that name each other twice would otherwise take for ever. */
  counted: Map<string, QueryCost>;
}

/** Counts, before anything is read, what a valid operation asks for. */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): QueryCost {
  const fragments = new Map(
    document.definitions
      .filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map(fragment => [fragment.name.value, fragment]),
  );
  const walk = { schema, variables: { ...defaultsOf(operation), ...variables }, fragments, counted: new Map() };
  return costOfSelections(walk, operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const numbers = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
  );
  return Object.fromEntries(numbers);
}

function costOfSelections(walk: Walk, set: SelectionSetNode, parent: GraphQLNamedType | undefined): QueryCost {
  const costs = set.selections.map(selection => costOfSelection(walk, selection, parent));
  return {
    fields: costs.reduce((sum, { fields }) => sum + fields, 0),
    depth: Math.max(0, ...costs.map(({ depth }) => depth)),
  };
}

function costOfSelection(walk: Walk, selection: SelectionNode, parent: GraphQLNamedType | undefined): QueryCost {
  if (selection.kind === Kind.FIELD) return costOfField(walk, selection, parent);
  if (selection.kind === Kind.FRAGMENT_SPREAD) return costOfFragment(walk, selection.name.value);
  const type = selection.typeCondition?.name.value;
  return costOfSelections(walk, selection.selectionSet, type ? walk.schema.getType(type) : parent);
}

function costOfFragment(walk: Walk, name: string): QueryCost {
  const known = walk.counted.get(name);
  if (known) return known;
  const { selectionSet, typeCondition } = walk.fragments.get(name)!;
  const cost = costOfSelections(walk, selectionSet, walk.schema.getType(typeCondition.name.value));
  walk.counted.set(name, cost);
  return cost;
}

function costOfField(walk: Walk, node: FieldNode, parent: GraphQLNamedType | undefined): QueryCost {
  const own = parent && parent === walk.schema.getMutationType() ? MUTATION : 1;
  if (!node.selectionSet) return { fields: own, depth: 1 };
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  const inside = costOfSelections(walk, node.selectionSet, field && getNamedType(field.type));
  return { fields: own + timesOf(walk, node, field, parent) * inside.fields, depth: 1 + inside.depth };
}

const isConnection = (type: GraphQLNamedType | undefined) => type?.name.endsWith('Connection') ?? false;

function timesOf(
  { variables }: Walk,
  node: FieldNode,
  field: GraphQLField<unknown, unknown> | undefined,
  parent: GraphQLNamedType | undefined,
): number {
  if (!field || isConnection(parent)) return 1;
  const first = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (first?.kind === Kind.INT) return pageOf(Number(first.value));
  if (first?.kind === Kind.VARIABLE) return pageOf(variables[first.name.value] ?? DEFAULT_PAGE);
  if (isConnection(getNamedType(field.type))) return DEFAULT_PAGE;
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type) ? SHORT_LIST : 1;
}

/** Other sizes are refused by the list itself; none of them makes the rest of the operation cheaper. */
function pageOf(first: unknown): number {
  return typeof first === 'number' && first >= 1 && first <= LARGEST_PAGE ? first : LARGEST_PAGE;
}
