import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { ChangeList_ChangeFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useWardChangesText } from './ward-changes.messages.js';

graphql(`
  fragment ChangeList_change on WardChange {
    id
    kind
    kindTitle
    changedOn
    decision
    note
    formerName
    predecessors {
      id
      name
    }
    successors {
      id
      name
    }
    moves {
      key
      title
      count
    }
  }
`);

type Change = ChangeList_ChangeFragment;

function Wards({ wards }: { wards: Change['successors'] }) {
  const text = useWardChangesText();
  return wards.map(({ id, name }, place) => (
    <span key={id}>
      {place > 0 && text('between')}
      <YearLink to={paths.ward(id)}>{name}</YearLink>
    </span>
  ));
}

/** Changes of wards: what became what, when, by whose decision, and what went along. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const text = useWardChangesText();
  const format = useFormat();
  return (
    <Rows>
      {changes.map(({ id, kindTitle, changedOn, decision, note, formerName, moves, ...wards }) => (
        <Rows.Row key={id}>
          <Rows.Main>
            <Text fw={600} component="div">
              {kindTitle} · {formerName ?? <Wards wards={wards.predecessors} />} → <Wards wards={wards.successors} />
            </Text>
            <Text size="sm">{text('byDecision', { date: format.date(changedOn), decision })}</Text>
            {note && <Text size="sm">{note}</Text>}
            <Text size="sm" c="dimmed">
              {format.list(moves.map(({ title, count }) => text('line', { title, count: format.number(count) })))}
            </Text>
          </Rows.Main>
        </Rows.Row>
      ))}
    </Rows>
  );
}
