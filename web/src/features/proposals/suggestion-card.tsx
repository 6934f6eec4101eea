import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { StateBadge, type Tone } from '../../components/state-badge.js';
import { YearLink } from '../../components/year-link.js';
import type { SuggestionCard_SuggestionFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { DraftButton } from './draft-button.js';
import { ProposalSteps } from './proposal-steps.js';
import { useProposalsText } from './proposals.messages.js';

graphql(`
  fragment SuggestionCard_suggestion on ProposalSuggestion {
    rule
    title
    authority
    viewerCanWrite
    evaluation {
      id
      subjectName
      totalPoints
      bandTitle
    }
    proposal {
      id
      authority
      grounds
      state
      heardOn
      decision
      decidedOn
      ...ProposalSteps_proposal
    }
  }
`);

type State = NonNullable<SuggestionCard_SuggestionFragment['proposal']>['state'] | 'OPEN';

const TONES: Readonly<Record<State, Tone>> = {
  OPEN: 'quiet',
  DRAFT: 'open',
  SUBMITTED: 'open',
  DROPPED: 'quiet',
  ADOPTED: 'settled',
  DECLINED: 'quiet',
};

/** What a result suggests about somebody, and how far it came. */
export function SuggestionCard({ suggestion }: { suggestion: SuggestionCard_SuggestionFragment }) {
  const text = useProposalsText();
  const format = useFormat();
  const { rule, title, evaluation, proposal, viewerCanWrite } = suggestion;
  const state: State = proposal?.state ?? 'OPEN';
  const authority = proposal?.authority ?? suggestion.authority;
  const result = [evaluation.totalPoints && format.points(evaluation.totalPoints), evaluation.bandTitle];
  const facts: [string, string | null | undefined][] = [
    [text('authority'), authority],
    [text('grounds'), proposal?.grounds],
    [text('heardOn'), proposal?.heardOn && format.date(proposal.heardOn)],
    [text('decision'), proposal?.decision],
    [text('decidedOn'), proposal?.decidedOn && format.date(proposal.decidedOn)],
  ];
  return (
    <Paper withBorder p="md" component="article" aria-label={`${title} ${evaluation.subjectName}`}>
      <Stack gap="xs">
        <Group justify="space-between" align="baseline">
          <Title order={2} size="h4">
            {title} · {evaluation.subjectName}
          </Title>
          <StateBadge tone={TONES[state]}>{text(state)}</StateBadge>
        </Group>
        <YearLink to={paths.scoreSheet(evaluation.id)}>
          {format.labelled(text('result'), format.list(result.filter(Boolean) as string[]))}
        </YearLink>
        {facts.map(([name, value]) => value && <Text key={name}>{format.labelled(name, value)}</Text>)}
        {viewerCanWrite && !proposal && <DraftButton evaluationId={evaluation.id} rule={rule} />}
        {viewerCanWrite && proposal && <ProposalSteps proposal={proposal} />}
      </Stack>
    </Paper>
  );
}
