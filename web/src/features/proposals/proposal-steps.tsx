import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import type { ProposalSteps_ProposalFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { DecisionForm } from './decision-form.js';
import { HearingForm } from './hearing-form.js';
import { useProposalsText } from './proposals.messages.js';
import { WordsForm } from './words-form.js';

graphql(`
  fragment ProposalSteps_proposal on Proposal {
    id
    version
    state
    grounds
    heardOn
  }
`);

type Step = 'write' | 'submit' | 'hear' | 'decide' | 'drop';

const STEPS: Readonly<Record<ProposalSteps_ProposalFragment['state'], readonly Step[]>> = {
  DRAFT: ['submit', 'write', 'drop'],
  SUBMITTED: ['decide', 'hear', 'drop'],
  DROPPED: [],
  ADOPTED: [],
  DECLINED: [],
};

/** What the office may do next with a proposal. */
export function ProposalSteps({ proposal }: { proposal: ProposalSteps_ProposalFragment }) {
  const text = useProposalsText();
  const [step, setStep] = useState<Step | null>(null);
  const close = (): void => setStep(null);
  return (
    <Group className="no-print">
      {STEPS[proposal.state].map((each, index) => (
        <Button key={each} variant={index === 0 ? 'filled' : 'default'} onClick={() => setStep(each)}>
          {text(each)}
        </Button>
      ))}
      <Modal
        opened={step !== null}
        onClose={close}
        title={step && text(step)}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        {(step === 'write' || step === 'drop' || step === 'submit') && (
          <WordsForm proposal={proposal} step={step} close={close} />
        )}
        {step === 'hear' && <HearingForm proposal={proposal} close={close} />}
        {step === 'decide' && <DecisionForm proposal={proposal} close={close} />}
      </Modal>
    </Group>
  );
}
