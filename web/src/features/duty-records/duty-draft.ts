/** What is being entered of an event. */
export interface DutyDraft {
  note: string;
  quantity: string;
  outOf: string;
  stages: string[];
  attributes: Record<string, string[]>;
  file: { id: string; name: string } | null;
}

export const EMPTY_DRAFT: DutyDraft = { note: '', quantity: '', outOf: '', stages: [], attributes: {}, file: null };

interface Kept {
  note: string;
  quantity: string;
  outOf: string | null;
  stages: readonly { key: string }[];
  attributes: readonly { key: string; values: readonly string[] }[];
  file: { id: string; name: string } | null;
}

/** A record as it is entered anew. */
export function draftOf({ note, quantity, outOf, stages, attributes, file }: Kept): DutyDraft {
  return {
    note,
    quantity: Number(quantity) === 1 ? '' : quantity,
    outOf: outOf ?? '',
    stages: stages.map(({ key }) => key),
    attributes: Object.fromEntries(attributes.map(({ key, values }) => [key, [...values]])),
    file,
  };
}

/** What is sent of a draft under a kind: nothing of the fields that another kind has. */
export function inputOf(
  { note, quantity, outOf, stages, attributes, file }: DutyDraft,
  kind: { stages: readonly { key: string }[]; attributes: readonly { key: string }[] },
) {
  return {
    note: note.trim(),
    fileId: file?.id ?? null,
    quantity: quantity.trim() || null,
    outOf: outOf.trim() || null,
    stages: stages.filter(stage => kind.stages.some(({ key }) => key === stage)),
    attributes: kind.attributes.flatMap(({ key }) => {
      const values = attributes[key] ?? [];
      return values.length > 0 ? [{ key, values }] : [];
    }),
  };
}
