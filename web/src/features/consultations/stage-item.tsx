import { Anchor, Group, Stack, Text } from '@mantine/core';
import { StateBadge } from '../../components/state-badge.js';
import { YearLink } from '../../components/year-link.js';
import type { StageItem_StageFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useConsultationsText } from './consultations.messages.js';
import { OpinionLines } from './opinion-lines.js';

graphql(`
  fragment StageItem_stage on ConsultationStageView {
    key
    title
    act
    by
    quorum
    majority
    majorityOf
    isExceeding
    hearsAtLeast
    showsForDays
    invites
    isNext
    heldOn
    note
    isPassed
    askedCount
    vote {
      eligible
      present
      inFavour
      against
      abstained
    }
    meeting {
      id
      scheduledOn
    }
    file {
      id
      name
      address
    }
    stillToHear {
      id
      name
    }
    opinions {
      ...OpinionLines_opinion
    }
  }
`);

/** More names than this help nobody to find one. */
const MOST_NAMES = 20;

/** What the programme asks of a stage, in words. */
function useStageRule(stage: StageItem_StageFragment): string {
  const text = useConsultationsText();
  const { by, quorum, majority, majorityOf, isExceeding, hearsAtLeast, showsForDays } = stage;
  const whole = majorityOf === 'eligible' ? 'ofEligible' : majorityOf === 'present' ? 'ofPresent' : 'ofCast';
  return [
    by && text('by', { body: by }),
    quorum && text('quorum', { share: quorum }),
    majority && text(isExceeding ? 'exceeds' : 'reaches', { share: majority, whole: text(whole) }),
    hearsAtLeast && text('hears', { share: hearsAtLeast }),
    showsForDays && text('shows', { days: showsForDays }),
  ]
    .filter(Boolean)
    .join(' · ');
}

interface StageItemProps {
  consultationId: string;
  stage: StageItem_StageFragment;
  /** Whether the viewer takes the consultation on. */
  holds: boolean;
}

/** A stage: its rule, and what was done. */
export function StageItem({ consultationId, stage, holds }: StageItemProps) {
  const text = useConsultationsText();
  const format = useFormat();
  const rule = useStageRule(stage);
  const { title, isNext, heldOn, note, isPassed, vote, meeting, file, opinions, stillToHear, askedCount } = stage;
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Text fw={600}>{title}</Text>
        {isNext && <StateBadge tone="open">{text('next')}</StateBadge>}
        {isPassed === false && <StateBadge tone="warning">{text('REJECTED')}</StateBadge>}
      </Group>
      {rule && (
        <Text size="sm" c="dimmed">
          {rule}
        </Text>
      )}
      {heldOn && <Text size="sm">{text('done', { date: format.date(heldOn) })}</Text>}
      {meeting && (
        <YearLink to={paths.activity(meeting.id)} size="sm">
          {text('meeting', { date: format.date(meeting.scheduledOn) })}
        </YearLink>
      )}
      {vote && <Text size="sm">{text('counts', vote)}</Text>}
      {note && <Text size="sm">{note}</Text>}
      {file && <Anchor href={file.address}>{file.name}</Anchor>}
      {stage.act === 'CONSULT' && (
        <Text size="sm">{text('heardCount', { heard: opinions.length, asked: askedCount })}</Text>
      )}
      {isNext && stillToHear.length > 0 && (
        <Text size="sm" c="dimmed">
          {text(stillToHear.length > MOST_NAMES ? 'stillToHearMore' : 'stillToHear', {
            names: format.list(stillToHear.slice(0, MOST_NAMES).map(({ name }) => name)),
          })}
        </Text>
      )}
      <OpinionLines consultationId={consultationId} stage={stage.key} opinions={opinions} holds={holds} />
    </Stack>
  );
}
