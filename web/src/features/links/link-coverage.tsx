import { Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import { YearLink } from '../../components/year-link.js';
import type { LinkCoverage_CoverageFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useLinksText } from './links.messages.js';

graphql(`
  fragment LinkCoverage_coverage on LinkCoverage {
    counts {
      representatives
      households
    }
    wards {
      households
      unlinked
      ward {
        id
        name
      }
    }
    rules {
      min
      max
      households
      under
      over
      categories {
        key
        title
      }
      types {
        key
        title
      }
    }
  }
`);

interface LinkCoverageProps {
  coverage: LinkCoverage_CoverageFragment;
  wardId: string | null;
}

/** How many representatives households have; each figure opens the households behind it. */
export function LinkCoverage({ coverage, wardId }: LinkCoverageProps) {
  const text = useLinksText();
  return (
    <>
      <Section title={text('counts')}>
        <SimpleGrid cols={{ base: 2, xs: 3, md: 5 }} spacing="sm">
          {coverage.counts.map(({ representatives, households }) => (
            <Paper key={representatives} withBorder p="sm">
              <Text size="sm" c="dimmed">
                {representatives === 0 ? text('byNone') : text('byCount', { count: representatives })}
              </Text>
              <YearLink fw={600} to={paths.households({ ward: wardId, linkedBy: String(representatives) })}>
                {text('householdCount', { count: households })}
              </YearLink>
            </Paper>
          ))}
        </SimpleGrid>
      </Section>
      {coverage.rules.length > 0 && <CoverageRules coverage={coverage} wardId={wardId} />}
      {coverage.wards.length > 0 && (
        <Section title={text('unlinkedByWard')}>
          <SimpleGrid cols={{ base: 2, xs: 3, md: 5 }} spacing="sm">
            {coverage.wards.map(({ ward, households, unlinked }) => (
              <Paper key={ward.id} withBorder p="sm">
                <YearLink to={paths.links({ ward: ward.id })}>{ward.name}</YearLink>
                <Group gap={6}>
                  <YearLink fw={600} to={paths.households({ ward: ward.id, unlinked: 'yes' })}>
                    {text('householdCount', { count: unlinked })}
                  </YearLink>
                  <Text size="sm" c="dimmed">
                    {text('ofHouseholds', { count: households })}
                  </Text>
                </Group>
              </Paper>
            ))}
          </SimpleGrid>
        </Section>
      )}
    </>
  );
}

function CoverageRules({ coverage, wardId }: LinkCoverageProps) {
  const text = useLinksText();
  const format = useFormat();
  const titles = (labels: readonly { title: string }[]) => format.list(labels.map(({ title }) => title));
  return (
    <Section title={text('rules')}>
      <Rows>
        {coverage.rules.map((rule, place) => {
          const open = { ward: wardId, coverage: String(place + 1) };
          const { min, max } = rule;
          return (
            <Rows.Row key={titles([...rule.categories, ...rule.types]) + min}>
              <Rows.Main>
                <Stack gap={0}>
                  <Text fw={600}>{titles(rule.categories) || text('everyHousehold')}</Text>
                  <Text size="sm" c="dimmed">
                    {[
                      titles(rule.types) || text('anyType'),
                      max == null ? text('atLeast', { min }) : text('between', { min, max }),
                      text('householdCount', { count: rule.households }),
                    ].join(' · ')}
                  </Text>
                </Stack>
              </Rows.Main>
              <YearLink to={paths.households(open)}>{text('tooFew', { count: rule.under })}</YearLink>
              {max != null && (
                <YearLink to={paths.households({ ...open, over: 'yes' })}>
                  {text('tooMany', { count: rule.over })}
                </YearLink>
              )}
            </Rows.Row>
          );
        })}
      </Rows>
    </Section>
  );
}
