import { Group, Text } from '@mantine/core';
import type { AddresseeRow_AddresseeFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { TaskActions } from './task-actions.js';
import { useTaskListText } from './task-lists.messages.js';
import { TaskState } from './task-state.js';

graphql(`
  fragment AddresseeRow_addressee on TaskAddressee {
    id
    state
    stateTitle
    isOverdue
    isHandedDown
    level
    progressBelow {
      done
      all
    }
    note
    ward {
      id
      name
    }
    group {
      id
      name
    }
    representative {
      id
      name
    }
    ...TaskActions_addressee
  }
`);

/** How far a step down the tree is moved in, in pixels: five of them fit on a phone. */
const INDENT = 16;

interface AddresseeRowProps {
  addressee: AddresseeRow_AddresseeFragment;
  /** The words of the task, for the labels of its buttons. */
  task: string;
}

/** Who has a task, how far they are, and what the viewer may do about it. */
export function AddresseeRow({ addressee, task }: AddresseeRowProps) {
  const text = useTaskListText();
  const format = useFormat();
  const { ward, group, representative, isHandedDown, level, progressBelow, note } = addressee;
  return (
    <Group component="li" gap="xs" pl={level * INDENT}>
      <Text size="sm">{[ward.name, group?.name].filter(Boolean).join(' · ')}</Text>
      <TaskState state={addressee.state} title={addressee.stateTitle} isOverdue={addressee.isOverdue} />
      <Text size="sm" c="dimmed">
        {[
          isHandedDown && text('below'),
          progressBelow && text('progress', { fraction: format.fraction(progressBelow.done, progressBelow.all) }),
          representative && text('taker', { name: representative.name }),
          note,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <TaskActions addressee={addressee} task={task} />
    </Group>
  );
}
