import { Group, Text } from '@mantine/core';
import { YearLink } from '../../components/year-link.js';
import type { HeldMandates_MandateFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useRepresentativeText } from './representative.messages.js';

graphql(`
  fragment HeldMandates_mandate on Mandate {
    id
    typeTitle
    task
    endedOn
    ward {
      id
      name
    }
    group {
      id
      name
    }
  }
`);

interface HeldMandatesProps {
  mandates: readonly HeldMandates_MandateFragment[];
  /** Whether the viewer may open the households linked under them. */
  readsLinks: boolean;
}

/** As what somebody acts, where, what that is there for, and the households linked under it. */
export function HeldMandates({ mandates, readsLinks }: HeldMandatesProps) {
  const text = useRepresentativeText();
  const format = useFormat();
  return (
    <>
      <Text size="sm" c="dimmed" aria-label={text('mandates')}>
        {format.list(
          mandates.map(({ typeTitle, ward, group }) => [ward.name, typeTitle, group?.name].filter(Boolean).join(' · ')),
        )}
      </Text>
      {mandates.map(
        ({ id, typeTitle, task }) => task && <Text key={id}>{text('taskOf', { type: typeTitle, task })}</Text>,
      )}
      {readsLinks && (
        <Group gap="md" className="no-print">
          {mandates.map(({ id, typeTitle }) => (
            <YearLink key={id} size="sm" to={paths.mandateLinks(id)}>
              {text('linkedHouseholds', { type: typeTitle })}
            </YearLink>
          ))}
        </Group>
      )}
    </>
  );
}
