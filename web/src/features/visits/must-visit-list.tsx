import { Text } from '@mantine/core';
import { householdWords } from '../../components/household-words.js';
import { Rows } from '../../components/rows.js';
import { YearButton } from '../../components/year-button.js';
import { YearLink } from '../../components/year-link.js';
import type { MustVisitList_MustVisitFragment } from '../../generated/graphql.js';
import { daysBetween } from '../../lib/days-between.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan, useJurisdiction } from '../../lib/viewer.js';
import { useVisitsText } from './visits.messages.js';
import { WithdrawEvent } from './withdraw-event.js';

graphql(`
  fragment MustVisitList_mustVisit on MustVisit {
    title
    state
    since
    dueOn
    fulfilledOn
    household {
      id
      code
      headName
      address
    }
    event {
      id
      version
      note
      viewerCanWithdraw
      ...WithdrawEvent_event
    }
    representatives {
      id
      name
    }
  }
`);

interface MustVisitListProps {
  owed: readonly MustVisitList_MustVisitFragment[];
  /** The office asks who has to go; on the own page that is clear. */
  showsWho: boolean;
}

/** Visits that are owed, the most urgent first: why, to whom, and how long there is. */
export function MustVisitList({ owed, showsWho }: MustVisitListProps) {
  const text = useVisitsText();
  const format = useFormat();
  const can = useCan();
  const { today } = useJurisdiction();
  function howLong({ state, dueOn, fulfilledOn }: MustVisitList_MustVisitFragment): string {
    const count = Math.abs(daysBetween(today, dueOn));
    const day = fulfilledOn ?? dueOn;
    const isThisYear = day.slice(0, 4) === today.slice(0, 4);
    return text(state, { count, date: isThisYear ? format.day(day) : format.date(day) });
  }
  return (
    <Rows>
      {owed.map(each => {
        const { title, household, event, representatives, state, since, dueOn } = each;
        return (
          <Rows.Row key={`${household.id} ${title} ${since} ${dueOn}`}>
            <Rows.Main>
              <Text fw={600}>
                {householdWords(household)} · {title}
              </Text>
              <Text size="sm">{[household.code, event?.note].filter(Boolean).join(' · ')}</Text>
              {showsWho && (
                <Text size="sm" c="dimmed">
                  {representatives.length === 0
                    ? text('nobodyLinked')
                    : representatives.map(({ id, name }) => (
                        <YearLink key={id} to={paths.representative(id)} mr="xs">
                          {name}
                        </YearLink>
                      ))}
                </Text>
              )}
            </Rows.Main>
            <Text size="sm" c={state === 'OVERDUE' ? 'orange.8' : undefined}>
              {howLong(each)}
            </Text>
            {!showsWho && can('visit.log') && (
              <YearButton
                size="compact-sm"
                to={paths.newVisit({ household: household.id })}
                aria-label={format.labelled(text('log'), household.headName)}
                className="no-print"
              >
                {text('log')}
              </YearButton>
            )}
            {event?.viewerCanWithdraw && <WithdrawEvent event={event} household={household.code} />}
          </Rows.Row>
        );
      })}
    </Rows>
  );
}
