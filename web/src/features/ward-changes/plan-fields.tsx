import { Button, Group, MultiSelect, Stack } from '@mantine/core';
import { ChipChoice } from '../../components/chip-choice.js';
import { PartFields, PartWard } from './part-fields.js';
import { type Bench, EMPTY_PART, firstParts, type PartDraft, PLANNED_KINDS, type PlanDraft } from './plan-draft.js';
import { useWardChangesText } from './ward-changes.messages.js';

interface PlanFieldsProps {
  ward: Bench;
  draft: PlanDraft;
  change: (part: Partial<PlanDraft>) => void;
}

function MergeFields({ ward, draft, change }: PlanFieldsProps) {
  const text = useWardChangesText();
  const [part] = draft.parts;
  const siblings = (ward.parent?.children.nodes ?? []).filter(({ id }) => id !== ward.id);
  const chosen = [ward, ...siblings.filter(({ id }) => draft.otherIds.includes(id))];
  return (
    <>
      <MultiSelect
        label={text('others')}
        data={siblings.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.otherIds}
        required
        searchable
        onChange={otherIds => change({ otherIds })}
      />
      <PartWard part={part!} existing={chosen} change={changed => change({ parts: [{ ...part!, ...changed }] })} />
    </>
  );
}

function DivideFields({ ward, draft, change }: PlanFieldsProps) {
  const text = useWardChangesText();
  const siblings = (ward.parent?.children.nodes ?? []).filter(({ id }) => id !== ward.id);
  const { parts } = draft;
  const changePart = (place: number, changed: Partial<PartDraft>) =>
    change({ parts: parts.map((part, each) => (each === place ? { ...part, ...changed } : part)) });
  return (
    <>
      {parts.map((part, place) => (
        <PartFields
          // biome-ignore lint/suspicious/noArrayIndexKey: parts are known by their place alone
          key={place}
          ward={ward}
          title={text('part', { place: place + 1 })}
          part={part}
          existing={siblings}
          change={changed => changePart(place, changed)}
        />
      ))}
      <Group>
        <Button variant="default" onClick={() => change({ parts: [...parts, EMPTY_PART] })}>
          {text('addPart')}
        </Button>
        {parts.length > firstParts(draft.kind).length && (
          <Button variant="subtle" onClick={() => change({ parts: parts.slice(0, -1) })}>
            {text('removePart', { place: parts.length })}
          </Button>
        )}
      </Group>
    </>
  );
}

/** Which wards are to become which. */
export function PlanFields(props: PlanFieldsProps) {
  const text = useWardChangesText();
  const { draft, change } = props;
  return (
    <Stack gap="sm">
      <ChipChoice
        label={text('kind')}
        name="kind"
        value={draft.kind}
        onChange={kind => change({ kind, parts: firstParts(kind), accountIds: [] })}
        choices={PLANNED_KINDS.map(value => ({ value, label: text(value) }))}
      />
      {draft.kind === 'MERGE' ? <MergeFields {...props} /> : <DivideFields {...props} />}
    </Stack>
  );
}
