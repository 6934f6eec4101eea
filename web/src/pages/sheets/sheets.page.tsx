import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { ChipChoice } from '../../components/chip-choice.js';
import { EmptyState } from '../../components/empty-state.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { CardSheet } from '../../features/sheets/card-sheet.js';
import { PersonSheet } from '../../features/sheets/person-sheet.js';
import { PledgeSheet } from '../../features/sheets/pledge-sheet.js';
import { type PaperSize, PrintedSheet } from '../../features/sheets/printed-sheet.js';
import { RecordBook } from '../../features/sheets/record-book.js';
import { useSheetsText } from '../../features/sheets/sheets.messages.js';
import type { SheetsQuery } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useYear } from '../../lib/year.js';

const SHEETS = graphql(`
  query Sheets($id: ID!, $year: Int!) {
    representative(id: $id) {
      id
      name
      ...CardSheet_representative
      ...RecordBook_representative
    }
    jurisdiction {
      id
      programme {
        sheets {
          sheet
          title
          words
        }
      }
    }
  }
`);

interface SheetContentProps {
  sheet: string;
  representative: SheetsQuery['representative'];
  year: number;
}

function SheetContent({ sheet, representative, year }: SheetContentProps) {
  if (sheet === 'pledge') return <PledgeSheet representative={representative} year={year} />;
  if (sheet === 'card') return <CardSheet representative={representative} />;
  if (sheet === 'certificate') return <PersonSheet representative={representative} isCertificate />;
  return <RecordBook representative={representative} year={year} />;
}

/** The papers of a representative, each as it is printed. */
export function SheetsPage() {
  const { id = '' } = useParams();
  const text = useSheetsText();
  const year = useYear();
  const [read, change] = useAddress();
  const query = useQuery(SHEETS, { variables: { id, year } });
  const size: PaperSize = read('size') === 'A5' ? 'A5' : 'A4';
  const name = query.data?.representative.name;
  return (
    <Page title={name ? text('of', { name }) : text('room')} width="narrow" actions={<PrintButton />}>
      <QueryStates query={query}>
        {({ representative, jurisdiction: { programme } }) => {
          const shown = programme.sheets.find(({ sheet }) => sheet === read('sheet')) ?? programme.sheets[0];
          if (!shown) return <EmptyState title={text('none')} />;
          return (
            <>
              <Filters label={text('which')}>
                <ChipChoice
                  label={text('which')}
                  name="sheet"
                  value={shown.sheet}
                  onChange={sheet => change({ sheet })}
                  choices={programme.sheets.map(({ sheet, title }) => ({ value: sheet, label: title }))}
                />
                <ChipChoice
                  label={text('size')}
                  name="size"
                  value={size}
                  onChange={value => change({ size: value })}
                  choices={(['A4', 'A5'] as const).map(value => ({ value, label: value }))}
                />
              </Filters>
              <PrintedSheet title={shown.title} words={shown.words} size={size}>
                <SheetContent sheet={shown.sheet} representative={representative} year={year} />
              </PrintedSheet>
            </>
          );
        }}
      </QueryStates>
    </Page>
  );
}
