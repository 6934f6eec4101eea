import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { YearLink } from '../../components/year-link.js';
import type { VisitDuties_DutyFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useVisitsText } from './visits.messages.js';

graphql(`
  fragment VisitDuties_duty on VisitDuty {
    kind
    title
    recordId
  }
`);

function Duty({ kind, title, recordId }: VisitDuties_DutyFragment) {
  if (!recordId) return title;
  const to = kind === 'ACTIVITY' ? paths.activity(recordId) : paths.pledge(recordId);
  return <YearLink to={to}>{title}</YearLink>;
}

/** What one visit fulfils: a fixed day, a must-visit, the rules, a promise. Nothing when it is a visit and no more. */
export function VisitDuties({ duties }: { duties: readonly VisitDuties_DutyFragment[] }) {
  const text = useVisitsText();
  if (duties.length === 0) return null;
  return (
    <Text size="sm">
      {text('countsFor')}
      {duties.map((duty, place) => (
        <Fragment key={`${duty.kind} ${duty.title}`}>
          {place > 0 && ' · '}
          {text(duty.kind)} <Duty {...duty} />
        </Fragment>
      ))}
    </Text>
  );
}
