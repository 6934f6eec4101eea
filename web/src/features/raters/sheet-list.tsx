import { Button, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { Rows } from '../../components/rows.js';
import { StateBadge } from '../../components/state-badge.js';
import type { SheetList_SheetFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useBallotsText } from './ballots.messages.js';
import { ReasonForm } from './reason-form.js';

graphql(`
  fragment SheetList_sheet on BallotSheet {
    id
    codeCount
    classTitle
    issuedAt
    issuedByName
    cancelledAt
  }
`);

const CANCEL = graphql(`
  mutation CancelBallotCodes($input: CancelBallotCodesInput!) {
    cancelBallotCodes(input: $input)
  }
`);

function CancelForm({ sheet, close }: { sheet: SheetList_SheetFragment; close: () => void }) {
  const text = useBallotsText();
  const { act, isActing, error } = useAction(CANCEL, {
    refetch: ['CycleRaters', 'BallotSheets'],
    onDone: () => {
      showToast(text('sheetCancelled'));
      close();
    },
  });
  return (
    <ReasonForm
      asks={text('cancelAsk', { count: sheet.codeCount })}
      words={{ reason: text('reason'), cancel: text('cancel'), act: text('cancelSheet') }}
      isActing={isActing}
      error={error}
      act={reason => void act({ sheetId: sheet.id, reason })}
      close={close}
    />
  );
}

/** Sheets of codes by when they were issued. The codes themselves are not kept. */
export function SheetList({ sheets }: { sheets: readonly SheetList_SheetFragment[] }) {
  const text = useBallotsText();
  const format = useFormat();
  const { timeZone } = useJurisdiction();
  const [cancelling, cancel] = useState<SheetList_SheetFragment | null>(null);
  function nameOf({ codeCount: count, issuedAt, issuedByName: name, classTitle: title }: SheetList_SheetFragment) {
    const sheet = text('sheetOf', { count, at: format.instant(issuedAt, timeZone), name });
    return title ? text('sheetFor', { sheet, title }) : sheet;
  }
  if (sheets.length === 0) return <Text c="dimmed">{text('noSheets')}</Text>;
  return (
    <>
      <Rows>
        {sheets.map(sheet => (
          <Rows.Row key={sheet.id}>
            <Rows.Main>{nameOf(sheet)}</Rows.Main>
            {sheet.cancelledAt ? (
              <StateBadge tone="quiet">{text('cancelled')}</StateBadge>
            ) : (
              <Button variant="subtle" size="compact-sm" onClick={() => cancel(sheet)}>
                {text('cancelSheet')}
              </Button>
            )}
          </Rows.Row>
        ))}
      </Rows>
      <Modal
        opened={cancelling !== null}
        onClose={() => cancel(null)}
        title={text('cancelSheet')}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        {cancelling && <CancelForm sheet={cancelling} close={() => cancel(null)} />}
      </Modal>
    </>
  );
}
