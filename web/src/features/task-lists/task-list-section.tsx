import { Stack, Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import type { TaskListSection_ListFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useAddresseeNames } from './addressee-names.js';
import { AddresseeRow } from './addressee-row.js';
import { useTaskListText } from './task-lists.messages.js';
import { WithdrawTaskButton } from './withdraw-task-button.js';

graphql(`
  fragment TaskListSection_list on TaskList {
    id
    listedOn
    ward {
      id
      name
    }
    tasks {
      id
      ordinal
      withdrawnReason
      viewerCanWithdraw
      replaces {
        id
        ordinal
      }
      ...WithdrawTaskButton_task
      domainTitle
      text
      types
      dueOn
      addressedTo {
        id
        name
      }
      progress {
        done
        all
      }
      addressees {
        id
        ...AddresseeRow_addressee
      }
    }
  }
`);

type Task = TaskListSection_ListFragment['tasks'][number];

function TaskEntry({ task, listedOn }: { task: Task; listedOn: string }) {
  const text = useTaskListText();
  const format = useFormat();
  const names = useAddresseeNames();
  const { progress, addressees, types, addressedTo, withdrawnReason, replaces } = task;
  return (
    <Rows.Row>
      <Rows.Main>
        <Text fw={600} {...(withdrawnReason && { td: 'line-through' })}>
          {`${task.ordinal}. ${task.text}`}
        </Text>
        {withdrawnReason && <Text size="sm">{text('wasWithdrawn', { reason: withdrawnReason })}</Text>}
        {replaces && <Text size="sm">{text('replaces', { number: replaces.ordinal })}</Text>}
        <Text size="sm" c="dimmed">
          {[
            task.domainTitle,
            text('due', { day: format.day(task.dueOn) }),
            types.length > 0 && text('types', { types: format.list(types) }),
            !withdrawnReason &&
              progress &&
              text('progress', { fraction: format.fraction(progress.done, progress.all) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {addressees.length === 0 ? (
          <Text size="sm">{text('for', { wards: names(addressedTo) })}</Text>
        ) : (
          <Stack component="ul" gap={4} m={0} p={0} style={{ listStyle: 'none' }}>
            {addressees.map(addressee => (
              <AddresseeRow key={addressee.id} addressee={addressee} task={task.text} />
            ))}
          </Stack>
        )}
        {task.viewerCanWithdraw && (
          <div className="no-print">
            <WithdrawTaskButton task={task} listedOn={listedOn} />
          </div>
        )}
      </Rows.Main>
    </Rows.Row>
  );
}

/** One list: its tasks by number, each with who has it and how far they are. */
export function TaskListSection({ list }: { list: TaskListSection_ListFragment }) {
  const text = useTaskListText();
  const format = useFormat();
  return (
    <Section
      title={text('listOf', { day: format.weekday(list.listedOn) })}
      aside={
        <Text size="sm" c="dimmed">
          {text('issuedBy', { ward: list.ward.name, count: list.tasks.length })}
        </Text>
      }
    >
      <Rows>
        {list.tasks.map(task => (
          <TaskEntry key={task.id} task={task} listedOn={list.listedOn} />
        ))}
      </Rows>
    </Section>
  );
}
