import { Group, List, NativeSelect, Paper, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { Section } from '../../components/section.js';
import { StateBadge } from '../../components/state-badge.js';
import { YearLink } from '../../components/year-link.js';
import type {
  PanelCaseDocument_CaseFragment,
  PanelCaseDocument_MemberFragment,
  PanelCaseDocument_PanelFragment,
} from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useViewer } from '../../lib/viewer.js';
import { usePanelsText } from './panels.messages.js';

graphql(`
  fragment PanelCaseDocument_case on PanelCase {
    id
    version
    panel
    question
    state
    openedOn
    conclusionTitle
    conclusionText
    viewerCanOrganise
    matter {
      id
      number
      title
    }
    judgements {
      key
      judgementTitle
      reason
      member {
        id
        name
        seatTitle
      }
    }
  }
`);

graphql(`
  fragment PanelCaseDocument_panel on PanelKind {
    key
    judgements {
      key
      title
    }
  }
`);

graphql(`
  fragment PanelCaseDocument_member on PanelMember {
    id
    name
    representative {
      id
    }
  }
`);

const JUDGE = graphql(`
  mutation JudgeMatter($input: JudgeMatterInput!) {
    judgeMatter(input: $input) {
      id
      ...PanelCaseDocument_case
    }
  }
`);

const CONCLUDE = graphql(`
  mutation ConcludePanelCase($input: ConcludePanelCaseInput!) {
    concludePanelCase(input: $input) {
      id
      ...PanelCaseDocument_case
    }
  }
`);

interface PanelCaseDocumentProps {
  panelCase: PanelCaseDocument_CaseFragment;
  panel: PanelCaseDocument_PanelFragment | undefined;
  members: readonly PanelCaseDocument_MemberFragment[];
}

/** A matter before a panel: what it is asked, what members find, what is concluded. */
export function PanelCaseDocument({ panelCase, panel, members }: PanelCaseDocumentProps) {
  const text = usePanelsText();
  const format = useFormat();
  const { representative } = useViewer();
  const { state, openedOn, matter, judgements, conclusionTitle, conclusionText, viewerCanOrganise } = panelCase;
  const own = members.filter(member => representative && member.representative?.id === representative.id);
  const judges = viewerCanOrganise ? members : own;
  return (
    <Stack>
      <Group>
        <StateBadge tone={state === 'CONCLUDED' ? 'settled' : 'open'}>{text(state)}</StateBadge>
        <Text size="sm">{text('openedOn', { date: format.date(openedOn) })}</Text>
      </Group>
      {matter && <YearLink to={paths.matter(matter.id)}>{`${matter.number} ${matter.title}`}</YearLink>}
      {conclusionTitle && (
        <Paper withBorder p="md">
          <Text fw={600}>{format.labelled(text('conclusion'), conclusionTitle)}</Text>
          <Text>{conclusionText}</Text>
        </Paper>
      )}
      <Section title={text('judgements')}>
        {judgements.length === 0 && <Text c="dimmed">{text('noJudgements')}</Text>}
        <List>
          {judgements.map(({ key, judgementTitle, reason, member }) => (
            <List.Item key={key}>
              {[`${member.name}（${member.seatTitle}）`, judgementTitle, reason].filter(Boolean).join(' · ')}
            </List.Item>
          ))}
        </List>
      </Section>
      {state === 'OPEN' && panel && (
        <Group className="no-print">
          {judges.length > 0 && <Judge caseId={panelCase.id} panel={panel} members={judges} />}
          {viewerCanOrganise && <Conclude panelCase={panelCase} />}
        </Group>
      )}
    </Stack>
  );
}

interface JudgeProps {
  caseId: string;
  panel: PanelCaseDocument_PanelFragment;
  members: readonly PanelCaseDocument_MemberFragment[];
}

function Judge({ caseId, panel, members }: JudgeProps) {
  const text = usePanelsText();
  const [memberId, setMember] = useState(members[0]!.id);
  const [judgement, setJudgement] = useState(panel.judgements[0]!.key);
  const [reason, setReason] = useState('');
  const { act, isActing, error } = useAction(JUDGE, { onDone: () => showToast(text('judged')) });
  return (
    <ActionModal
      label={text('judge')}
      error={error}
      isActing={isActing}
      onSubmit={() => act({ caseId, memberId, judgement, reason: reason.trim() || null })}
    >
      <NativeSelect
        label={text('member')}
        value={memberId}
        onChange={event => setMember(event.currentTarget.value)}
        data={members.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <NativeSelect
        label={text('judgement')}
        value={judgement}
        onChange={event => setJudgement(event.currentTarget.value)}
        data={panel.judgements.map(({ key, title }) => ({ value: key, label: title }))}
      />
      <Textarea
        label={text('reason')}
        autosize
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
      />
    </ActionModal>
  );
}

function Conclude({ panelCase: { id, version } }: { panelCase: { id: string; version: number } }) {
  const text = usePanelsText();
  const [words, setWords] = useState('');
  const { act, isActing, error } = useAction(CONCLUDE, { onDone: () => showToast(text('concluded')) });
  return (
    <ActionModal
      label={text('conclude')}
      error={error}
      isActing={isActing}
      onSubmit={() => act({ caseId: id, version, conclusionText: words.trim() })}
    >
      <Textarea
        label={text('conclusion')}
        required
        autosize
        minRows={2}
        value={words}
        onChange={event => setWords(event.currentTarget.value)}
      />
    </ActionModal>
  );
}
