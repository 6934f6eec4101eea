import { List, Text } from '@mantine/core';
import { YearLink } from '../../components/year-link.js';
import type { EvidenceList_ItemFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { usePledgesText } from './pledges.messages.js';

graphql(`
  fragment EvidenceList_item on PledgeItem {
    evidence {
      id
      note
      matter {
        id
        number
        title
      }
      visit {
        id
        visitedOn
        channelTitle
      }
    }
  }
`);

export function EvidenceList({ item }: { item: EvidenceList_ItemFragment }) {
  const text = usePledgesText();
  const format = useFormat();
  if (item.evidence.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {text('evidence')}
      </Text>
      <List size="sm">
        {item.evidence.map(({ id, note, matter, visit }) => (
          <List.Item key={id}>
            {matter && <YearLink to={paths.matter(matter.id)}>{text('evidenceMatter', matter)}</YearLink>}
            {visit && text('evidenceVisit', { date: format.day(visit.visitedOn), channel: visit.channelTitle })}
            {(matter || visit) && note && ' · '}
            {note}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
