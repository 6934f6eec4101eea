/** One of the wards that come about, and what a person said belongs to it. */
export interface Claims {
  zones: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  wards: ReadonlySet<string>;
  mandates: ReadonlySet<string>;
  households: ReadonlySet<string>;
}

/** What belongs to the wards that are changed. */
export interface Belonging {
  households: readonly { id: string; code: string; zone: string | null }[];
  groups: readonly { id: string; name: string }[];
  wards: readonly { id: string; name: string }[];
  mandates: readonly {
    id: string;
    name: string;
    zone: string | null;
    groupId: string | null;
    householdIds: readonly string[];
  }[];
}

/** The place of the part to which each record goes, from 0; null where nobody has said. */
export type Placed = { [Kind in keyof Belonging]: Map<string, number | null> };

type PartOf = number | null;

const claimed = (parts: readonly Claims[], says: (claims: Claims) => boolean): PartOf => {
  const place = parts.findIndex(says);
  return place < 0 ? null : place;
};

const inZone = (parts: readonly Claims[], zone: string | null): PartOf =>
  zone === null ? null : claimed(parts, ({ zones }) => zones.has(zone));

/** The part that has most of these households; null when it is none, or no single one. */
function whereMostAre(householdIds: readonly string[], households: ReadonlyMap<string, PartOf>): PartOf {
  const counts = new Map<PartOf, number>();
  for (const id of householdIds) {
    const part = households.get(id);
    if (part !== undefined) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] !== second?.[1] ? first[0] : null;
}

/**
 * To which part each record goes. What a person named goes there; a household by its zone, a mandate by its group, its zone
 * or, last, to where most of its households go. With one part that takes all, everything goes there.
 */
export function placeRecords(parts: readonly Claims[], belonging: Belonging, takesAll: boolean): Placed {
  const all: PartOf = takesAll ? 0 : null;
  const households = new Map(
    belonging.households.map(({ id, zone }) => [
      id,
      all ?? claimed(parts, part => part.households.has(id)) ?? inZone(parts, zone),
    ]),
  );
  const groups = new Map(belonging.groups.map(({ id }) => [id, all ?? claimed(parts, part => part.groups.has(id))]));
  const wards = new Map(belonging.wards.map(({ id }) => [id, all ?? claimed(parts, part => part.wards.has(id))]));
  const mandates = new Map(
    belonging.mandates.map(({ id, zone, groupId, householdIds }) => [
      id,
      all ??
        claimed(parts, part => part.mandates.has(id)) ??
        groups.get(groupId ?? '') ??
        inZone(parts, zone) ??
        whereMostAre(householdIds, households),
    ]),
  );
  return { households, groups, wards, mandates };
}
