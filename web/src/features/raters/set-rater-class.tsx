import { Button, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import type { SetRaterClass_GroupFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { RATER_LISTS, Way } from './find-raters.js';
import { useRatersText } from './raters.messages.js';

graphql(`
  fragment SetRaterClass_group on RaterGroup {
    key
    classes {
      key
      title
    }
  }
`);

const SET = graphql(`
  mutation SetRaterClass($input: SetRaterClassInput!) {
    setRaterClass(input: $input)
  }
`);

interface SetRaterClassProps {
  cycleId: string;
  group: SetRaterClass_GroupFragment;
  raterIds: string[];
  clear: () => void;
}

/** Says of which class the ticked raters are; nothing where the rubric asks for no composition. */
export function SetRaterClass({ cycleId, group, raterIds, clear }: SetRaterClassProps) {
  const text = useRatersText();
  const [raterClass, setRaterClass] = useState(group.classes[0]?.key ?? '');
  const { act, isActing, error } = useAction(SET, {
    refetch: RATER_LISTS,
    onDone: ({ setRaterClass: count }) => {
      showToast(text('classSet', { count }));
      clear();
    },
  });
  if (group.classes.length === 0) return null;
  return (
    <Way
      onSubmit={() => void act({ cycleId, group: group.key, raterIds, raterClass: raterClass || null })}
      error={error}
    >
      <NativeSelect
        label={text('raterClass')}
        value={raterClass}
        data={[
          ...group.classes.map(({ key, title }) => ({ value: key, label: title })),
          { value: '', label: text('noClass') },
        ]}
        onChange={event => setRaterClass(event.currentTarget.value)}
      />
      <Text size="sm" c="dimmed">
        {text('classHint')}
      </Text>
      <Button type="submit" variant="default" loading={isActing} disabled={raterIds.length === 0}>
        {text('setClass', { count: raterIds.length })}
      </Button>
    </Way>
  );
}
