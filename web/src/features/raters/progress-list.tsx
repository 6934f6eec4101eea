import { Checkbox, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { Rows } from '../../components/rows.js';
import { StateBadge } from '../../components/state-badge.js';
import type { ProgressList_ProgressFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useRatersText } from './raters.messages.js';

graphql(`
  fragment ProgressList_progress on RaterProgress {
    evaluationId
    subjectName
    needed
    assigned
    submitted
    waiting
    isMet
    classes {
      key
      title
      submitted
      needed
    }
    ward {
      id
      name
    }
  }
`);

interface ProgressListProps {
  subjects: readonly ProgressList_ProgressFragment[];
  isAnonymous: boolean;
  /** For assigning by hand; left out where nobody is assigned. */
  chosen?: ReadonlySet<string>;
  choose?: (evaluationId: string) => void;
  /** What can be done with one subject. */
  actions?: (subject: ProgressList_ProgressFragment) => ReactNode;
}

/** How far the group is with each subject, and who is missing. */
export function ProgressList({ subjects, isAnonymous, chosen, choose, actions }: ProgressListProps) {
  const text = useRatersText();
  const format = useFormat();
  if (subjects.length === 0) return <EmptyState title={text('noSubjects')} />;
  return (
    <Rows>
      {subjects.map(subject => {
        const { evaluationId, subjectName, ward, needed, assigned, submitted, waiting, classes } = subject;
        const lacking = classes.filter(each => each.submitted < each.needed);
        return (
          <Rows.Row key={evaluationId}>
            {choose && (
              <Checkbox
                aria-label={text('choose', { name: subjectName })}
                checked={chosen?.has(evaluationId) ?? false}
                onChange={() => choose(evaluationId)}
              />
            )}
            <Rows.Main>
              <Text fw={600}>{subjectName}</Text>
              <Text size="sm" c="dimmed">
                {ward.name}
                {waiting.length > 0 && ` · ${text('waitingFor', { names: format.list(waiting) })}`}
                {submitted > 0 &&
                  classes.map(({ title, submitted: count }) => ` · ${text('classPart', { title, count })}`)}
                {!isAnonymous && assigned === 0 && ` · ${text('nobody')}`}
              </Text>
            </Rows.Main>
            <Text className="tabular">{text(isAnonymous ? 'ballotsOf' : 'doneOf', { submitted, assigned })}</Text>
            {submitted < needed && (
              <StateBadge tone="warning">{text('missing', { count: needed - submitted })}</StateBadge>
            )}
            {lacking.map(({ key, title, ...numbers }) => (
              <StateBadge key={key} tone="warning">
                {text('classLacking', { title, ...numbers })}
              </StateBadge>
            ))}
            {actions?.(subject)}
          </Rows.Row>
        );
      })}
    </Rows>
  );
}
