import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useFixedWords } from '../../components/fixed-words.js';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { WardAssignmentList_AssignmentFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan, useJurisdiction } from '../../lib/viewer.js';
import { AssignmentTerms } from './assignment-terms.js';
import { EndAssignment } from './end-assignment.js';
import { useResponsibilityText } from './responsibility.messages.js';

graphql(`
  fragment WardAssignmentList_assignment on WardAssignment {
    id
    levelTitle
    post
    task
    target
    reward
    startedOn
    endedOn
    version
    ...AssignmentTerms_assignment
    ward {
      id
      name
    }
    mandate {
      id
      typeTitle
      representative {
        id
        name
      }
    }
  }
`);

/** Who answers for which ward, as what, to do what, how far and with which reward. */
export function WardAssignmentList({ assignments }: { assignments: readonly WardAssignmentList_AssignmentFragment[] }) {
  const text = useResponsibilityText();
  const format = useFormat();
  const can = useCan();
  const { today } = useJurisdiction();
  const words = useFixedWords();
  const [ending, setEnding] = useState<WardAssignmentList_AssignmentFragment | null>(null);
  const nameOf = ({ mandate, ward }: WardAssignmentList_AssignmentFragment) =>
    text('endOf', { name: mandate.representative.name, ward: ward.name });
  return (
    <>
      <Rows>
        {assignments.map(assignment => {
          const { id, levelTitle, ward, mandate, startedOn, endedOn } = assignment;
          const from = format.date(startedOn);
          const days = endedOn ? text('fromUntil', { from, until: format.date(endedOn) }) : text('since', { from });
          return (
            <Rows.Row key={id}>
              <Rows.Main>
                <YearLink to={paths.representative(mandate.representative.id)} fw={600}>
                  {mandate.representative.name}
                </YearLink>
                {' → '}
                <YearLink to={paths.responsibility({ ward: ward.id })}>{ward.name}</YearLink>
                <Text size="sm" c="dimmed">
                  {[levelTitle, mandate.typeTitle, ...words(assignment)].join(' · ')}
                </Text>
              </Rows.Main>
              <Text size="sm">{days}</Text>
              {can('responsibility.change') && (endedOn == null || endedOn > today) && (
                <Group gap="xs" wrap="nowrap" className="no-print">
                  <AssignmentTerms
                    key={assignment.version}
                    assignment={assignment}
                    name={`${mandate.representative.name} → ${ward.name}`}
                  />
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={nameOf(assignment)}
                    onClick={() => setEnding(assignment)}
                  >
                    {text('end')}
                  </Button>
                </Group>
              )}
            </Rows.Row>
          );
        })}
      </Rows>
      <Modal
        opened={ending !== null}
        onClose={() => setEnding(null)}
        title={ending && nameOf(ending)}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        {ending && <EndAssignment assignment={ending} close={() => setEnding(null)} />}
      </Modal>
    </>
  );
}
