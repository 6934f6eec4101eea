import { Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { FixedFields } from '../../components/fixed-fields.js';
import { type Fixed, fixedOf } from '../../components/fixed-words.js';
import type { LinkActions_LinkFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useCan, useJurisdiction } from '../../lib/viewer.js';
import { useLinksText } from './links.messages.js';

graphql(`
  fragment LinkActions_link on Link {
    id
    version
    startedOn
    endedOn
    post
    task
    target
    reward
    mandate {
      id
      fixedOfLinks
    }
  }
`);

const SET_TERMS = graphql(`
  mutation SetLinkTerms($input: SetLinkTermsInput!) {
    setLinkTerms(input: $input) {
      id
      ...LinkActions_link
    }
  }
`);

const END = graphql(`
  mutation EndLink($input: EndLinkInput!) {
    endLink(input: $input) {
      id
      ...LinkActions_link
    }
  }
`);

const BUTTON = { size: 'compact-sm', className: 'no-print' } as const;

interface LinkActionsProps {
  link: LinkActions_LinkFragment;
  /** Whom or which household it is about, for screen readers. */
  name: string;
  /** Named queries whose lists change. */
  refetch: string[];
}

/** What the office does with a link that lasts: says what is fixed of it, or ends it. */
export function LinkActions({ link, name, refetch }: LinkActionsProps) {
  const can = useCan();
  const { today } = useJurisdiction();
  if (!can('link.change') || (link.endedOn != null && link.endedOn <= today)) return null;
  return (
    <Group gap="xs" wrap="nowrap">
      <LinkTermsForm key={link.version} link={link} name={name} />
      <EndLink link={link} name={name} refetch={refetch} />
    </Group>
  );
}

function LinkTermsForm({ link, name }: Omit<LinkActionsProps, 'refetch'>) {
  const text = useLinksText();
  const format = useFormat();
  const [fixed, setFixed] = useState<Fixed>(fixedOf(link));
  const { act, isActing, error } = useAction(SET_TERMS, { onDone: () => showToast(text('termsSaved')) });
  return (
    <ActionModal
      label={text('terms')}
      ariaLabel={format.labelled(text('terms'), name)}
      error={error}
      isActing={isActing}
      button={BUTTON}
      onSubmit={() => act({ linkId: link.id, version: link.version, fixed })}
    >
      <FixedFields fixed={fixed} onChange={setFixed} asked={link.mandate.fixedOfLinks} />
    </ActionModal>
  );
}

function EndLink({ link, name, refetch }: LinkActionsProps) {
  const text = useLinksText();
  const format = useFormat();
  const { today } = useJurisdiction();
  const [endedOn, setDay] = useState(today);
  const { act, isActing, error } = useAction(END, { refetch, onDone: () => showToast(text('ended')) });
  return (
    <ActionModal
      label={text('end')}
      ariaLabel={format.labelled(text('end'), name)}
      error={error}
      isActing={isActing}
      button={BUTTON}
      onSubmit={() => act({ linkId: link.id, version: link.version, endedOn })}
    >
      <TextInput
        type="date"
        label={text('endedOn')}
        description={text('endAdvice')}
        value={endedOn}
        min={link.startedOn}
        required
        onChange={event => setDay(event.currentTarget.value)}
      />
    </ActionModal>
  );
}
