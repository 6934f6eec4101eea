import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import type { OwnTasks_AddresseeFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { TaskActions } from './task-actions.js';
import { useTaskListText } from './task-lists.messages.js';
import { TaskState } from './task-state.js';

graphql(`
  fragment OwnTasks_addressee on TaskAddressee {
    id
    state
    stateTitle
    isOverdue
    ward {
      id
      name
    }
    task {
      id
      text
      domainTitle
      dueOn
      withdrawnReason
    }
    ...TaskActions_addressee
  }
`);

/** Open tasks that came to the viewer, the most urgent first. */
export function OwnTasks({ addressees }: { addressees: readonly OwnTasks_AddresseeFragment[] }) {
  const text = useTaskListText();
  const format = useFormat();
  if (addressees.length === 0) return null;
  return (
    <Section title={text('own')}>
      <Rows>
        {addressees.map(each => {
          const { task, ward, isOverdue } = each;
          const { withdrawnReason } = task;
          return (
            <Rows.Row key={each.id}>
              <Rows.Main>
                <Text fw={600} {...(withdrawnReason && { td: 'line-through' })}>
                  {task.text}
                </Text>
                <Text size="sm" c={isOverdue ? 'orange.8' : 'dimmed'}>
                  {[
                    ward.name,
                    task.domainTitle,
                    text(isOverdue ? 'overdue' : 'due', { day: format.day(task.dueOn) }),
                  ].join(' · ')}
                </Text>
                {withdrawnReason && <Text size="sm">{text('wasWithdrawn', { reason: withdrawnReason })}</Text>}
              </Rows.Main>
              {!withdrawnReason && <TaskState state={each.state} title={each.stateTitle} isOverdue={isOverdue} />}
              <TaskActions addressee={each} task={task.text} />
            </Rows.Row>
          );
        })}
      </Rows>
    </Section>
  );
}
