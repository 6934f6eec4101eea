import { NativeSelect, SimpleGrid } from '@mantine/core';
import type { EffectChoice_CycleFragment } from '../../../generated/graphql.js';
import { graphql } from '../../../lib/graphql.js';
import { useVersionChoices } from '../use-version-choices.js';
import { useEffectText } from './effect.messages.js';
import { type ChangeView, type EffectView, STANDING } from './use-effect-view.js';

graphql(`
  fragment EffectChoice_cycle on EvaluationCycle {
    id
    year
    type
    typeTitle
    phase
  }
`);

interface EffectChoiceProps {
  cycles: readonly EffectChoice_CycleFragment[];
  versionInForce: number;
  hasDraft: boolean;
  view: EffectView;
  change: ChangeView;
}

/** Which rubric is tried, against which, on whom. */
export function EffectChoice({ cycles, versionInForce, hasDraft, view, change }: EffectChoiceProps) {
  const text = useEffectText();
  const versions = useVersionChoices(versionInForce, hasDraft);
  const years = [...new Set(cycles.map(({ year }) => year))];
  const types = cycles.filter(({ year }) => year === view.of);
  const before = [{ value: STANDING, label: text('standing') }, ...versions.filter(({ value }) => Number(value))];
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
      <NativeSelect
        label={text('year')}
        data={years.map(String)}
        value={String(view.of)}
        onChange={event => change({ of: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        label={text('type')}
        data={types.map(({ type, typeTitle }) => ({ value: type, label: typeTitle }))}
        value={view.type}
        onChange={event => change({ type: event.currentTarget.value })}
      />
      <NativeSelect
        label={text('before')}
        data={before}
        value={view.from}
        onChange={event => change({ from: event.currentTarget.value, to: view.to })}
      />
      <NativeSelect
        label={text('after')}
        data={versions}
        value={view.to}
        onChange={event => change({ to: event.currentTarget.value, from: view.from })}
      />
    </SimpleGrid>
  );
}
