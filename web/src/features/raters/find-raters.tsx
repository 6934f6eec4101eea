import { Button, Group, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import type { FindRaters_GroupFragment, RaterPool } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useRatersText } from './raters.messages.js';

graphql(`
  fragment FindRaters_group on RaterGroup {
    key
    perSubject
  }
`);

const BY_RULE = graphql(`
  mutation AssignRatersByRule($input: AssignRatersByRuleInput!) {
    assignRatersByRule(input: $input)
  }
`);

const DRAW = graphql(`
  mutation DrawRaters($input: DrawRatersInput!) {
    drawRaters(input: $input)
  }
`);

const BY_HAND = graphql(`
  mutation AssignRaters($input: AssignRatersInput!) {
    assignRaters(input: $input)
  }
`);

/** What the lists on the page show is another thing after raters were found. */
export const RATER_LISTS = ['CycleRaters', 'GroupProgress', 'GroupCandidates', 'GroupAssignments'];

interface FindRatersProps {
  cycleId: string;
  group: FindRaters_GroupFragment;
}

/** One way to find raters: a line of fields and what went wrong. */
export function Way({ onSubmit, error, children }: { onSubmit: () => void; error: unknown; children: ReactNode }) {
  function submit(event: FormEvent): void {
    event.preventDefault();
    onSubmit();
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <Group align="flex-end" gap="sm">
          {children}
        </Group>
        <ActionError error={error} />
      </Stack>
    </form>
  );
}

function useSaysHowMany() {
  const text = useRatersText();
  return (count: number) => showToast(text('assigned', { count }));
}

/** Every account of the role, or of the subject's activity group. */
export function AssignByRule({ cycleId, group }: FindRatersProps) {
  const text = useRatersText();
  const says = useSaysHowMany();
  const [among, setAmong] = useState<RaterPool>('ROLE');
  const { act, isActing, error } = useAction(BY_RULE, {
    refetch: RATER_LISTS,
    onDone: ({ assignRatersByRule }) => says(assignRatersByRule),
  });
  return (
    <Way onSubmit={() => void act({ cycleId, group: group.key, among })} error={error}>
      <NativeSelect
        label={text('among')}
        value={among}
        data={(['ROLE', 'ACTIVITY_GROUP'] as const).map(value => ({ value, label: text(value) }))}
        onChange={event => setAmong(event.currentTarget.value as RaterPool)}
      />
      <Button type="submit" variant="default" loading={isActing}>
        {text('assignRule')}
      </Button>
    </Way>
  );
}

/** So many for each subject, by a lot that anybody can draw again. */
export function DrawRaters({ cycleId, group }: FindRatersProps) {
  const text = useRatersText();
  const says = useSaysHowMany();
  const [perSubject, setPerSubject] = useState<string | number>(group.perSubject ?? 3);
  const [seed, setSeed] = useState('');
  const { act, isActing, error } = useAction(DRAW, {
    refetch: RATER_LISTS,
    onDone: ({ drawRaters }) => says(drawRaters),
  });
  return (
    <Way
      onSubmit={() =>
        void act({ cycleId, group: group.key, perSubject: Number(perSubject), seed: seed.trim() || null })
      }
      error={error}
    >
      <NumberInput label={text('perSubject')} value={perSubject} min={1} w={140} size="sm" onChange={setPerSubject} />
      <TextInput
        label={text('seed')}
        description={text('seedHint')}
        value={seed}
        onChange={event => setSeed(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={isActing}>
        {text('draw')}
      </Button>
    </Way>
  );
}

/** Those whom the office ticked in the lists. */
export function AssignByHand({
  cycleId,
  group,
  raterIds,
  evaluationIds,
  clear,
}: FindRatersProps & { raterIds: string[]; evaluationIds: string[]; clear: () => void }) {
  const text = useRatersText();
  const says = useSaysHowMany();
  const { act, isActing, error } = useAction(BY_HAND, {
    refetch: RATER_LISTS,
    onDone: ({ assignRaters }) => {
      says(assignRaters);
      clear();
    },
  });
  const isEmpty = raterIds.length === 0 || evaluationIds.length === 0;
  return (
    <Way onSubmit={() => void act({ cycleId, group: group.key, raterIds, evaluationIds })} error={error}>
      <Text size="sm" c="dimmed">
        {text('handHint')}
      </Text>
      <Button type="submit" variant="default" loading={isActing} disabled={isEmpty}>
        {text('assignHand', { raters: raterIds.length, subjects: evaluationIds.length })}
      </Button>
    </Way>
  );
}
