import { Badge, Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { FindingList_FindingFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useLinksText } from './links.messages.js';
import { useQuotaWords } from './quota-words.js';

graphql(`
  fragment FindingList_finding on LinkFinding {
    kind
    rule
    linked
    quota {
      ...QuotaWords_quota
    }
    mandate {
      id
      typeTitle
      representative {
        id
        name
      }
      ward {
        id
        name
      }
    }
  }
`);

const COLOURS = { UNDER: 'orange', OVER: 'blue', OUTSIDE: 'gray' } as const;

/** Who is linked to too few, too many or other households; each opens the links it is about. */
export function FindingList({ findings }: { findings: readonly FindingList_FindingFragment[] }) {
  const text = useLinksText();
  const words = useQuotaWords();
  return (
    <Rows>
      {findings.map(({ kind, rule, linked, quota, mandate }) => (
        <Rows.Row key={`${mandate.id} ${rule}`}>
          <Rows.Main>
            <YearLink to={paths.representative(mandate.representative.id)} fw={600}>
              {mandate.representative.name}
            </YearLink>
            <Text size="sm" c="dimmed">
              {[mandate.ward.name, mandate.typeTitle, quota ? words(quota) : text('noRule')].join(' · ')}
            </Text>
          </Rows.Main>
          <YearLink to={paths.mandateLinks(mandate.id, { rule: String(rule) })} size="sm">
            {text('linkedOf', { count: linked })}
          </YearLink>
          <Badge color={COLOURS[kind]} variant="light" autoContrast>
            {text(kind)}
          </Badge>
        </Rows.Row>
      ))}
    </Rows>
  );
}
