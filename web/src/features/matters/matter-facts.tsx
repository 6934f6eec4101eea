import { Group, Stack, Text } from '@mantine/core';
import { householdWords } from '../../components/household-words.js';
import { YearLink } from '../../components/year-link.js';
import type { MatterFacts_MatterFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { MatterState } from './matter-state.js';
import { useMattersText } from './matters.messages.js';

graphql(`
  fragment MatterFacts_matter on Matter {
    body
    state
    stateTitle
    outcomeTitle
    raisedOn
    dueOn
    isOverdue
    isWholeNetwork
    reopenedCount
    topicTitle
    sourceTitle
    externalNumber
    ratingTitle
    settledByTitle
    isMajor
    mergedInto
    mergedCount
    representative {
      id
      name
    }
    jointAuthors {
      id
      name
    }
    household {
      id
      headName
      address
    }
    ownerWard {
      id
      name
    }
    ownerGroup {
      id
      name
    }
  }
`);

/** What was raised, by whom, and who has to answer by when. */
export function MatterFacts({ matter }: { matter: MatterFacts_MatterFragment }) {
  const text = useMattersText();
  const { reopenedCount, body, mergedInto } = matter;
  return (
    <Stack gap="xs">
      <Group>
        <MatterState matter={matter} />
        {reopenedCount > 0 && (
          <Text size="sm" c="orange.8">
            {text('reopened', { count: reopenedCount })}
          </Text>
        )}
        {matter.isWholeNetwork && <Text size="sm">{text('wholeNetwork')}</Text>}
      </Group>
      {body && <Text>{body}</Text>}
      <RaisedBy matter={matter} />
      <Answerable matter={matter} />
      <Text size="sm" c="dimmed">
        {[
          matter.topicTitle,
          matter.externalNumber && `${matter.sourceTitle} ${matter.externalNumber}`,
          matter.ratingTitle && text('ratedAs', { rating: matter.ratingTitle }),
          matter.settledByTitle && text('settledAs', { who: matter.settledByTitle }),
          matter.isMajor && text('isMajor'),
          matter.mergedCount > 0 && text('mergedHere', { count: matter.mergedCount }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {mergedInto && <YearLink to={paths.matter(mergedInto)}>{text('goesOn')}</YearLink>}
    </Stack>
  );
}

function RaisedBy({ matter }: { matter: MatterFacts_MatterFragment }) {
  const text = useMattersText();
  const format = useFormat();
  const { representative, jointAuthors, household, raisedOn } = matter;
  const date = format.date(raisedOn);
  return (
    <Text size="sm" c="dimmed">
      {representative ? (
        <YearLink to={paths.representative(representative.id)} c="dimmed">
          {text('raisedBy', { name: representative.name, date })}
        </YearLink>
      ) : (
        text('raisedOnDay', { date })
      )}
      {jointAuthors.length > 0 &&
        ` · ${text('jointly', { names: jointAuthors.map(({ name }) => name).join(text('nameSeparator')) })}`}
      {household && ` · ${householdWords(household)}`}
    </Text>
  );
}

function Answerable({ matter: { ownerWard, ownerGroup, dueOn } }: { matter: MatterFacts_MatterFragment }) {
  const text = useMattersText();
  const format = useFormat();
  const name = ownerWard?.name ?? ownerGroup?.name;
  const words = [name && text('answeredBy', { name }), dueOn && text('dueOn', { date: format.date(dueOn) })];
  if (!name && !dueOn) return null;
  return <Text size="sm">{words.filter(Boolean).join(' · ')}</Text>;
}
