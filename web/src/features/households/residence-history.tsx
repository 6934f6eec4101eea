import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import type { ResidenceHistory_HouseholdFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useHouseholdsText } from './households.messages.js';

graphql(`
  fragment ResidenceHistory_household on Household {
    residenceTitle
    residenceChecks {
      residence
      residenceTitle
      verifiedOn
      verifiedBy
    }
  }
`);

type Check = ResidenceHistory_HouseholdFragment['residenceChecks'][number];

/** Where a household was found to live each time somebody looked, and who that was. */
export function ResidenceHistory({ household }: { household: ResidenceHistory_HouseholdFragment }) {
  const text = useHouseholdsText();
  const format = useFormat();
  const { residenceChecks: checks, residenceTitle } = household;
  const words = ({ verifiedOn, verifiedBy }: Check): string => {
    if (verifiedOn === null) return text('ledgerSaid');
    const date = format.date(verifiedOn);
    return verifiedBy === null ? text('ledgerOn', { date }) : text('lookedOn', { date, name: verifiedBy });
  };
  return (
    <Section title={text('residenceHistory')}>
      {checks.length === 0 && <Text c="dimmed">{text('residenceHistoryNone', { residence: residenceTitle })}</Text>}
      {checks.length > 0 && (
        <Rows>
          {checks.map(check => (
            <Rows.Row key={`${check.verifiedOn} ${check.residence} ${check.verifiedBy}`}>
              <Rows.Main>
                <Text fw={600}>{check.residenceTitle}</Text>
              </Rows.Main>
              <Text size="sm">{words(check)}</Text>
            </Rows.Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
