import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { StateBadge, type Tone } from '../../components/state-badge.js';
import { YearLink } from '../../components/year-link.js';
import type { ObjectionList_ObjectionFragment, ObjectionState } from '../../generated/graphql.js';
import { daysBetween } from '../../lib/days-between.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan, useJurisdiction } from '../../lib/viewer.js';
import { AnswerObjection } from './answer-objection.js';
import { useObjectionsText } from './objections.messages.js';

graphql(`
  fragment ObjectionList_objection on RecordObjection {
    id
    kindTitle
    recordType
    recordTypeTitle
    recordId
    recordTitle
    happenedOn
    said
    raisedOn
    raisedBy
    dueOn
    state
    stateTitle
    answer
    answeredOn
    answeredBy
    viewerCanAnswer
    representative {
      id
      name
    }
    ...AnswerObjection_objection
  }
`);

const TONES: Record<ObjectionState, Tone> = { OPEN: 'open', ACCEPTED: 'settled', REFUSED: 'quiet' };

/** Where the record is shown and corrected; of a promise the page of the person's. */
function addressOf({ recordType, recordId, representative }: ObjectionList_ObjectionFragment): string {
  if (recordId && recordType === 'VISIT') return paths.visit(recordId);
  if (recordId && recordType === 'ATTENDANCE') return paths.activity(recordId);
  if (recordId && recordType === 'MATTER') return paths.matter(recordId);
  if (recordId && recordType === 'DUTY_RECORD') return paths.dutyRecord(recordId);
  return recordType === 'VISIT' ? paths.visitDiary(representative.id) : paths.representative(representative.id);
}

/** Where an accepted objection leads: to the record, or to where the missing one is written down. */
function correctionOf(objection: ObjectionList_ObjectionFragment): string {
  const { recordType, recordId, representative } = objection;
  if (recordId) return addressOf(objection);
  if (recordType === 'VISIT') return paths.newVisit({ representative: representative.id });
  if (recordType === 'DUTY_RECORD') return paths.newDutyRecord({ representative: representative.id });
  if (recordType === 'ATTENDANCE') return paths.activities();
  return recordType === 'MATTER' ? paths.newMatter() : paths.representative(representative.id);
}

/** Objections with what was answered: what waits first. */
export function ObjectionList({ objections }: { objections: readonly ObjectionList_ObjectionFragment[] }) {
  return (
    <Rows>
      {objections.map(objection => (
        <Objection key={objection.id} objection={objection} />
      ))}
    </Rows>
  );
}

function Objection({ objection }: { objection: ObjectionList_ObjectionFragment }) {
  const text = useObjectionsText();
  const format = useFormat();
  const can = useCan();
  const { today } = useJurisdiction();
  const { representative, state, dueOn, answer, answeredOn } = objection;
  const isOverdue = state === 'OPEN' && dueOn < today;
  const due = { date: format.date(dueOn), count: daysBetween(dueOn, today) };
  return (
    <Rows.Row>
      <Rows.Main>
        <Text fw={600}>
          <YearLink to={addressOf(objection)}>
            {[objection.recordTypeTitle, format.date(objection.happenedOn), objection.recordTitle]
              .filter(Boolean)
              .join(' · ')}
          </YearLink>
        </Text>
        <Text size="sm">
          {objection.kindTitle} · {text('said', { words: objection.said })}
        </Text>
        <Text size="sm" c="dimmed">
          <YearLink to={paths.representative(representative.id)}>{representative.name}</YearLink> ·{' '}
          {text('raised', { date: format.date(objection.raisedOn), name: objection.raisedBy ?? '' })}
        </Text>
        {answer !== null && answeredOn !== null && (
          <Text size="sm">
            {text('answered', { date: format.date(answeredOn), name: objection.answeredBy ?? '', words: answer })}
          </Text>
        )}
        {state === 'OPEN' && (
          <Text size="sm" c={isOverdue ? 'orange.8' : 'dimmed'}>
            {text(isOverdue ? 'overdueSince' : 'dueOn', due)}
          </Text>
        )}
      </Rows.Main>
      {state === 'ACCEPTED' && can('objection.answer') && (
        <YearLink
          to={correctionOf(objection)}
          size="sm"
          className="no-print"
          aria-label={format.labelled(text('correctNow'), representative.name)}
        >
          {text('correctNow')}
        </YearLink>
      )}
      <StateBadge tone={isOverdue ? 'warning' : TONES[state]}>{objection.stateTitle}</StateBadge>
      {objection.viewerCanAnswer && (
        <AnswerObjection objection={objection} name={representative.name} correction={correctionOf(objection)} />
      )}
    </Rows.Row>
  );
}
