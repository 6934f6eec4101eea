import { Text } from '@mantine/core';
import type { GroupSummary_GroupFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useRatersText } from './raters.messages.js';

graphql(`
  fragment GroupSummary_group on RaterGroup {
    title
    isAnonymous
    kin
    sameGroup
    needed
    subjectCount
    metCount
    assignedCount
    submittedCount
    codeCount
  }
`);

/** How far a rater group is, and what holds for those who are near to a subject. */
export function GroupSummary({ group }: { group: GroupSummary_GroupFragment }) {
  const text = useRatersText();
  const { needed, subjectCount: count, metCount: met } = group;
  if (group.isAnonymous) {
    const codes = group.codeCount ?? 0;
    return <Text>{text('summaryAnonymous', { count, needed, met, codes, cast: group.submittedCount })}</Text>;
  }
  const { assignedCount: assigned, submittedCount: submitted } = group;
  return (
    <div>
      <Text>{text('summaryNamed', { count, needed, met, assigned, submitted })}</Text>
      <Text size="sm" c="dimmed">
        {text('rules', { kin: text(group.kin), sameGroup: text(group.sameGroup) })}
      </Text>
    </div>
  );
}
