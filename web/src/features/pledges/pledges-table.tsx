import { Table } from '@mantine/core';
import { Sheet } from '../../components/sheet.js';
import { YearLink } from '../../components/year-link.js';
import type { PledgesTable_PledgeFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { FulfilmentBadge } from './fulfilment-badge.js';
import { usePledgesText } from './pledges.messages.js';

graphql(`
  fragment PledgesTable_pledge on Pledge {
    id
    representative {
      id
      name
      primaryMandate {
        id
        ward {
          id
          name
        }
      }
    }
    items {
      id
      key
      title
      fulfilment
      fulfilmentTitle
    }
  }
`);

interface PledgesTableProps {
  pledges: readonly PledgesTable_PledgeFragment[];
  items: readonly { key: string; title: string }[];
}

/** One row a representative, one column a promised thing. */
export function PledgesTable({ pledges, items }: PledgesTableProps) {
  const text = usePledgesText();
  return (
    <Sheet>
      <Table.ScrollContainer minWidth={560}>
        <Table highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{text('representative')}</Table.Th>
              <Table.Th scope="col">{text('ward')}</Table.Th>
              {items.map(({ key, title }) => (
                <Table.Th scope="col" key={key}>
                  {title}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {pledges.map(({ id, representative, items: promised }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">
                  <YearLink to={paths.pledge(id)}>{representative.name}</YearLink>
                </Table.Th>
                <Table.Td>{representative.primaryMandate?.ward.name}</Table.Td>
                {items.map(({ key }) => {
                  const given = promised.filter(each => each.key === key);
                  return (
                    <Table.Td key={key}>
                      {given.map(item => (
                        <FulfilmentBadge key={item.id} item={item} />
                      ))}
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Sheet>
  );
}
