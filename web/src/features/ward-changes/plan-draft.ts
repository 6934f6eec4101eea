import type { ChangeBench_WardFragment, WardChangeKind, WardChangePlanInput } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';

graphql(`
  fragment ChangeBench_ward on Ward {
    id
    name
    version
    parent {
      id
      children(first: 100) {
        nodes {
          id
          name
        }
      }
    }
    children(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

export type Bench = ChangeBench_WardFragment;
export const PLANNED_KINDS = ['MERGE', 'SPLIT', 'RECUT'] as const satisfies readonly WardChangeKind[];
export type PlannedKind = (typeof PLANNED_KINDS)[number];

/** One of the wards that come about, as far as somebody has filled it in. */
export interface PartDraft {
  /** Null for a new ward. */
  wardId: string | null;
  name: string;
  code: string;
  zones: string[];
  groupIds: string[];
  wardIds: string[];
  mandateIds: string[];
}

/** What somebody has filled in so far. */
export interface PlanDraft {
  kind: PlannedKind;
  /** Wards that merge with the one looked at. */
  otherIds: string[];
  parts: PartDraft[];
  changedOn: string;
  accountIds: string[];
}

export const EMPTY_PART: PartDraft = {
  wardId: null,
  name: '',
  code: '',
  zones: [],
  groupIds: [],
  wardIds: [],
  mandateIds: [],
};

/** How many parts the form begins with. */
export const firstParts = (kind: PlannedKind): PartDraft[] =>
  Array.from({ length: kind === 'SPLIT' ? 2 : 1 }, () => EMPTY_PART);

/** What the server is asked and told. */
export function planOf(
  { id }: Bench,
  { kind, otherIds, parts, changedOn, accountIds }: PlanDraft,
): WardChangePlanInput {
  return {
    kind,
    wardIds: kind === 'MERGE' ? [id, ...otherIds] : [id],
    parts: parts.map(({ wardId, name, code, ...claims }) => ({
      ...(wardId ? { wardId } : { name, code: code || null }),
      ...(kind === 'MERGE' ? {} : claims),
    })),
    changedOn,
    accounts: accountIds.map(accountId => ({ accountId, part: 1 })),
  };
}
