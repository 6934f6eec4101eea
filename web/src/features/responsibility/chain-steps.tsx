import { Badge, Stack, Text } from '@mantine/core';
import { useFixedWords } from '../../components/fixed-words.js';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import { YearLink } from '../../components/year-link.js';
import type { ChainSteps_StepFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useResponsibilityText } from './responsibility.messages.js';

graphql(`
  fragment ChainSteps_step on ResponsibilityStep {
    key
    title
    isAnswered
    ward {
      id
      name
    }
    answers {
      post
      task
      target
      reward
      mandate {
        id
        typeTitle
        representative {
          id
          name
        }
      }
    }
  }
`);

/** Who answers, step by step from the top down to the ward or household; a step without anybody is a gap. */
export function ChainSteps({ steps, title }: { steps: readonly ChainSteps_StepFragment[]; title: string }) {
  const text = useResponsibilityText();
  const words = useFixedWords();
  if (steps.length === 0) return null;
  return (
    <Section title={title}>
      <Rows>
        {steps.map(({ key, title: level, ward, answers, isAnswered }) => (
          <Rows.Row key={key}>
            <Rows.Main>
              <Text fw={600}>{level}</Text>
              <Text size="sm" c="dimmed">
                {ward ? <YearLink to={paths.responsibility({ ward: ward.id })}>{ward.name}</YearLink> : text('itself')}
              </Text>
            </Rows.Main>
            <Stack gap={2}>
              {isAnswered && answers.length === 0 && <Text size="sm">{text('somebody')}</Text>}
              {!isAnswered && (
                <Badge color="orange" variant="light" autoContrast>
                  {text('nobody')}
                </Badge>
              )}
              {answers.map(({ mandate, ...fixed }) => (
                <Text key={mandate.id} size="sm">
                  <YearLink to={paths.representative(mandate.representative.id)}>
                    {mandate.representative.name}
                  </YearLink>
                  {` · ${[mandate.typeTitle, ...words(fixed)].join(' · ')}`}
                </Text>
              ))}
            </Stack>
          </Rows.Row>
        ))}
      </Rows>
    </Section>
  );
}
