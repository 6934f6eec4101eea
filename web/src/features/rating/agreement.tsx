import { Paper, Stack, Text, Title } from '@mantine/core';
import { DotStrip } from '../../charts/dot-strip.js';
import type { Agreement_AgreementFragment } from '../../generated/graphql.js';
import { formatDecimal } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useRatingText } from './rating.messages.js';

graphql(`
  fragment Agreement_agreement on RaterAgreement {
    criterion
    title
    from
    to
    own
    panel
    others
    distance
    lean
  }
`);

/** Distances as parts of the range: within these, raters are close, or near enough. */
const CLOSE = 0.05;
const NEAR = 0.15;

/** What the distance means, in words. */
function useMeaning() {
  const text = useRatingText();
  return ({ from, to, distance, lean, others }: Agreement_AgreementFragment): string => {
    const part = Number(distance) / (Number(to) - Number(from));
    const range = { distance: formatDecimal(distance), max: formatDecimal(to), others };
    const nearness = text(part <= CLOSE ? 'agreesClosely' : part <= NEAR ? 'agrees' : 'differs', range);
    // Who is off in one direction most of the time is mild or strict; who is off in both is neither.
    if (Math.abs(Number(lean)) <= Number(distance) / 2 || part <= CLOSE) return nearness;
    return `${nearness}${text(Number(lean) > 0 ? 'milder' : 'stricter')}`;
  };
}

/** The own figures beside those of the group, once the phase is over: for learning, not for judging anybody. */
export function Agreement({ agreements }: { agreements: readonly Agreement_AgreementFragment[] }) {
  const text = useRatingText();
  const meaning = useMeaning();
  return (
    <Stack component="section" aria-label={text('agreement')}>
      <Title order={2} size="h4">
        {text('agreement')}
      </Title>
      {agreements.map(agreement => (
        <Paper key={agreement.criterion} withBorder p="md">
          <Stack gap="sm">
            <Title order={3} size="h5">
              {agreement.title}
            </Title>
            <Text>{meaning(agreement)}</Text>
            <DotStrip
              label={text('ownFigures')}
              figures={agreement.own}
              from={Number(agreement.from)}
              to={Number(agreement.to)}
            />
            <DotStrip
              label={text('panelFigures')}
              figures={agreement.panel}
              from={Number(agreement.from)}
              to={Number(agreement.to)}
            />
          </Stack>
        </Paper>
      ))}
    </Stack>
  );
}
