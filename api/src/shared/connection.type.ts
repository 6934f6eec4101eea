import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { InvalidInput } from './errors.js';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

@ObjectType({ description: 'Where a page of a list begins and ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more records follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether records come before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first record; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last record: pass it as `after` for the next page.',
  })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many records, 1 to 100; 20 when left out.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string;
}

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

export interface Connection<Node> {
  edges: Edge<Node>[];
  nodes: Node[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** Builds the Relay connection type of a list: `createConnection('Ward', () => Ward)`. */
export function createConnection<Node extends object>(name: string, nodeType: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list, with its place.` })
  class NodeEdge implements Edge<Node> {
    @Field(() => String, { description: 'Place in the list.' })
    cursor!: string;

    @Field(nodeType, { description: 'The record.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class NodeConnection implements Connection<Node> {
    @Field(() => [NodeEdge], { description: 'The records of this page with their places.' })
    edges!: NodeEdge[];

    @Field(() => [nodeType()], { description: 'The records of this page.' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Where this page begins and ends.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many records the whole list has.' })
    totalCount!: number;
  }
  return NodeConnection;
}

/** The page size asked for, refused outside 1 to 100. */
export function pageSize(first: number | undefined | null): number {
  const size = first ?? DEFAULT_PAGE;
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw new InvalidInput(`first must be 1 to ${LARGEST_PAGE}`, {
    reason: 'page-size',
    field: 'first',
    value: size,
    allowed: [1, LARGEST_PAGE],
  });
}
