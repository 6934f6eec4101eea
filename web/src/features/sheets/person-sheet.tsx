import { Box, Group, Text } from '@mantine/core';
import { QrCode } from '../../components/qr-code.js';
import type { PersonSheet_RepresentativeFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useSheetsText } from './sheets.messages.js';

graphql(`
  fragment PersonSheet_representative on Representative {
    id
    name
    phone
    primaryMandate {
      id
      typeTitle
      competentAuthority
      startedOn
      ward {
        id
        name
      }
      group {
        id
        name
      }
    }
  }
`);

interface PersonSheetProps {
  representative: PersonSheet_RepresentativeFragment;
  /** With a photograph and a seal it shows who somebody is; without, how to reach them. */
  isCertificate: boolean;
}

/** Who somebody is: on the card for households with the telephone, on the representative's own with photograph and seal. */
export function PersonSheet({ representative: { id, name, phone, primaryMandate }, isCertificate }: PersonSheetProps) {
  const text = useSheetsText();
  const format = useFormat();
  const { key, name: place } = useJurisdiction();
  const address = window.location.origin + paths.card(key, id);
  const lines: [string, string | null | undefined][] = [
    [text('name'), name],
    [text('type'), primaryMandate?.typeTitle],
    [text('ward'), primaryMandate?.ward.name],
    [text('group'), primaryMandate?.group?.name],
    ...(isCertificate
      ? ([
          [text('authority'), primaryMandate?.competentAuthority],
          [text('since'), primaryMandate && format.date(primaryMandate.startedOn)],
        ] as [string, string | null][])
      : ([[text('phone'), phone ?? '＿＿＿＿＿＿＿＿']] as [string, string][])),
  ];
  return (
    <Group align="flex-start" justify="space-between" wrap="nowrap">
      <Box>
        {lines.map(([label, value]) => value && <Text key={label}>{format.labelled(label, value)}</Text>)}
        <Text mt="sm">{place}</Text>
        {isCertificate ? (
          <Text>{text('seal')}</Text>
        ) : (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {text('address', { address })}
          </Text>
        )}
      </Box>
      {!isCertificate && <QrCode content={address} label={text('scan', { name })} />}
      {isCertificate && (
        <Box w={90} h={120} p="xs" style={{ border: '1px solid', flexShrink: 0, textAlign: 'center' }}>
          {text('photo')}
        </Box>
      )}
    </Group>
  );
}
