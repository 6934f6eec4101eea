import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { MatterList_MatterFragment, MatterStepDialog_KindFragment } from '../../generated/graphql.js';
import { daysBetween } from '../../lib/days-between.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { MatterState } from './matter-state.js';
// A step that is taken here asks for the whole matter again, in the fields of its document.
import './matter-document.js';
import { type ChosenStep, MatterStepDialog } from './matter-step-dialog.js';
import { useMattersText } from './matters.messages.js';
import { SHORTCUTS } from './step-verb.js';
import { ROW_MARK, useTriage } from './use-triage.js';

graphql(`
  fragment MatterList_matter on Matter {
    id
    version
    number
    kind
    kindTitle
    topicTitle
    title
    state
    stateTitle
    outcomeTitle
    isOverdue
    dueOn
    raisedOn
    answeredOn
    nextSteps {
      verb
      title
    }
    representative {
      id
      name
    }
    ward {
      id
      name
    }
    ownerWard {
      id
      name
    }
    ownerGroup {
      id
      name
    }
  }
`);

interface MatterListProps {
  matters: readonly MatterList_MatterFragment[];
  kinds: readonly MatterStepDialog_KindFragment[];
  /** Whether the viewer works through them, which keys make quick. */
  isTriage: boolean;
}

/** Matters in rows, with the next step at hand; those without an answer say how long they have been waiting. */
export function MatterList({ matters, kinds, isTriage }: MatterListProps) {
  const [step, setStep] = useState<ChosenStep | null>(null);
  useTriage(isTriage ? matters : [], (matter, { verb, title }) => setStep({ matter, verb, title }));
  return (
    <>
      {isTriage && <Keys matters={matters} />}
      <Rows>
        {matters.map(matter => (
          <MatterRow key={matter.id} matter={matter} choose={setStep} />
        ))}
      </Rows>
      <MatterStepDialog step={step} kinds={kinds} close={() => setStep(null)} />
    </>
  );
}

/** The letters that take a step with one of the matters shown. */
function Keys({ matters }: { matters: readonly MatterList_MatterFragment[] }) {
  const text = useMattersText();
  const titles = new Map(matters.flatMap(({ nextSteps }) => nextSteps.map(({ verb, title }) => [verb, title])));
  const keys = Object.entries(SHORTCUTS).flatMap(([key, verb]) =>
    titles.has(verb) ? [`${key.toUpperCase()} ${titles.get(verb)}`] : [],
  );
  return (
    <Text size="sm" c="dimmed" visibleFrom="sm" className="no-print">
      {text('keys', { keys: keys.join(text('nameSeparator')) })}
    </Text>
  );
}

interface MatterRowProps {
  matter: MatterList_MatterFragment;
  choose: (step: ChosenStep) => void;
}

function MatterRow({ matter, choose }: MatterRowProps) {
  const text = useMattersText();
  const format = useFormat();
  const { today } = useJurisdiction();
  const [next] = matter.nextSteps;
  const owner = matter.ownerWard?.name ?? matter.ownerGroup?.name;
  const facts = [
    matter.number,
    matter.kindTitle,
    matter.topicTitle,
    matter.ward.name,
    matter.representative?.name,
    format.date(matter.raisedOn),
    owner && text('answeredBy', { name: owner }),
    matter.dueOn && text('dueOn', { date: format.date(matter.dueOn) }),
  ];
  return (
    <Rows.Row>
      <Rows.Main>
        <YearLink to={paths.matter(matter.id)} fw={600} {...{ [ROW_MARK]: matter.id }}>
          {matter.title}
        </YearLink>
        <Text size="sm" c="dimmed">
          {facts.filter(Boolean).join(' · ')}
        </Text>
      </Rows.Main>
      {matter.answeredOn === null && matter.state !== 'CLOSED' && matter.state !== 'MERGED' && (
        <Text size="sm">{text('waiting', { count: daysBetween(matter.raisedOn, today) })}</Text>
      )}
      <MatterState matter={matter} />
      {next && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${next.title} ${matter.title}`}
          onClick={() => choose({ matter, verb: next.verb, title: next.title })}
        >
          {next.title}
        </Button>
      )}
    </Rows.Row>
  );
}
