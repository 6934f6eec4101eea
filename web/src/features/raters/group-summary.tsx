import { Text } from '@mantine/core';
import type { GroupSummary_GroupFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
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
    classes {
      title
      atLeast
      raterCount
    }
  }
`);

/** Which classes must be there, and how many there are of each. */
function Classes({ classes, isAnonymous }: GroupSummary_GroupFragment) {
  const text = useRatersText();
  const format = useFormat();
  if (classes.length === 0) return null;
  const parts = classes.map(({ title, atLeast, raterCount }) => {
    const count = text(isAnonymous ? 'codesOfClass' : 'accountsOfClass', { count: raterCount });
    return Number(atLeast) > 0
      ? text('classAsked', { title, part: format.rate(Number(atLeast)), count })
      : text('classFree', { title, count });
  });
  return (
    <Text size="sm" c="dimmed">
      {text('composition', { classes: format.list(parts) })}
    </Text>
  );
}

/** How far a rater group is, of whom it is composed, and what holds for those who are near to a subject. */
export function GroupSummary({ group }: { group: GroupSummary_GroupFragment }) {
  const text = useRatersText();
  const { needed, subjectCount: count, metCount: met } = group;
  const { codeCount, assignedCount: assigned, submittedCount: submitted } = group;
  return (
    <div>
      {group.isAnonymous ? (
        <Text>{text('summaryAnonymous', { count, needed, met, codes: codeCount ?? 0, cast: submitted })}</Text>
      ) : (
        <>
          <Text>{text('summaryNamed', { count, needed, met, assigned, submitted })}</Text>
          <Text size="sm" c="dimmed">
            {text('rules', { kin: text(group.kin), sameGroup: text(group.sameGroup) })}
          </Text>
        </>
      )}
      <Classes {...group} />
    </div>
  );
}
