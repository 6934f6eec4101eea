import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { RepresentativePicker } from '../../components/representative-picker.js';
import type { PanelMembers_MemberFragment, PanelMembers_PanelFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useCan, useJurisdiction } from '../../lib/viewer.js';
import { usePanelsText } from './panels.messages.js';

graphql(`
  fragment PanelMembers_panel on PanelKind {
    key
    title
    seats {
      key
      title
      atLeast
      isOfRepresentatives
    }
    judgements {
      key
      title
    }
  }
`);

graphql(`
  fragment PanelMembers_member on PanelMember {
    id
    seat
    name
  }
`);

const SEAT = graphql(`
  mutation SeatPanelMember($input: SeatPanelMemberInput!) {
    seatPanelMember(input: $input) {
      id
    }
  }
`);

interface PanelMembersProps {
  panel: PanelMembers_PanelFragment;
  wardId: string;
  members: readonly PanelMembers_MemberFragment[];
}

/** Who sits on the panel of a ward, class by class, beside how many each class needs. */
export function PanelMembers({ panel, wardId, members }: PanelMembersProps) {
  const text = usePanelsText();
  const format = useFormat();
  const can = useCan();
  return (
    <Stack gap="xs" align="flex-start">
      {panel.seats.map(({ key, title, atLeast }) => {
        const seated = members.filter(({ seat }) => seat === key);
        const words = text('seatCount', { seat: title, count: seated.length, atLeast });
        return (
          <Text key={key} {...(seated.length < atLeast && { c: 'orange.8' })}>
            {format.labelled(words, format.list(seated.map(({ name }) => name)))}
          </Text>
        );
      })}
      {can('panel.organise') && <SeatMember panel={panel} wardId={wardId} />}
    </Stack>
  );
}

function SeatMember({ panel, wardId }: { panel: PanelMembers_PanelFragment; wardId: string }) {
  const text = usePanelsText();
  const { today } = useJurisdiction();
  const [seat, setSeat] = useState(panel.seats[0]!.key);
  const [representativeId, setPerson] = useState<string | null>(null);
  const [name, setName] = useState('');
  const { act, isActing, error } = useAction(SEAT, {
    refetch: ['PanelMembers'],
    onDone: () => {
      setName('');
      setPerson(null);
      showToast(text('added'));
    },
  });
  const isOfRepresentatives = panel.seats.find(({ key }) => key === seat)?.isOfRepresentatives;
  const who = isOfRepresentatives ? { representativeId } : { name: name.trim() };
  return (
    <ActionModal
      label={text('add')}
      error={error}
      isActing={isActing}
      onSubmit={() => act({ panel: panel.key, wardId, seat, startedOn: today, ...who })}
    >
      <NativeSelect
        label={text('seat')}
        value={seat}
        onChange={event => setSeat(event.currentTarget.value)}
        data={panel.seats.map(({ key, title }) => ({ value: key, label: title }))}
      />
      <Group grow>
        {isOfRepresentatives ? (
          <RepresentativePicker value={representativeId} onChange={setPerson} required />
        ) : (
          <TextInput
            label={text('name')}
            required
            value={name}
            onChange={event => setName(event.currentTarget.value)}
          />
        )}
      </Group>
    </ActionModal>
  );
}
