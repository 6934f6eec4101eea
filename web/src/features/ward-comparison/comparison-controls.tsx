import {
  Box,
  Breadcrumbs,
  Checkbox,
  Group,
  MultiSelect,
  NativeSelect,
  SegmentedControl,
  Stack,
  Text,
} from '@mantine/core';
import { YearLink } from '../../components/year-link.js';
import type { ComparisonControls_WardFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { BASES, type ComparisonView, MOST_MEASURES, MOST_WARDS } from './comparison-view.js';
import { useWardComparisonText } from './ward-comparison.messages.js';

graphql(`
  fragment ComparisonControls_ward on Ward {
    id
    name
    ancestors {
      id
      name
    }
    children(first: 100) {
      totalCount
      nodes {
        id
        name
      }
    }
  }
`);

interface ComparisonControlsProps {
  view: ComparisonView;
  change: (part: Partial<ComparisonView>) => void;
  parent: ComparisonControls_WardFragment;
  measures: readonly { key: string; title: string }[];
}

/** Where, which wards, which measures, in which order and counted as what; all of it lives in the address bar. */
export function ComparisonControls({ view, change, parent, measures }: ComparisonControlsProps) {
  const text = useWardComparisonText();
  const titles = { own: 'basisOwn', representatives: 'basisRepresentatives', households: 'basisHouseholds' } as const;
  const chosen = measures.filter(({ key }) => view.measures.includes(key));
  return (
    <Stack gap="sm" className="no-print">
      <Breadcrumbs separatorMargin="xs">
        {parent.ancestors.map(ward => (
          <YearLink key={ward.id} to={paths.wardComparison({ parent: ward.id, measures: view.measures.join(',') })}>
            {ward.name}
          </YearLink>
        ))}
        <Text fw={600}>{parent.name}</Text>
      </Breadcrumbs>
      <Group align="flex-end" gap="sm">
        <MultiSelect
          label={text('wards')}
          placeholder={view.wardIds.length === 0 ? text('allWards', { count: parent.children.totalCount }) : ''}
          data={parent.children.nodes.map(({ id, name }) => ({ value: id, label: name }))}
          value={view.wardIds}
          maxValues={MOST_WARDS}
          searchable
          clearable
          flex="1 1 14rem"
          onChange={wardIds => change({ wardIds })}
        />
        <MultiSelect
          label={text('measures')}
          data={measures.map(({ key, title }) => ({ value: key, label: title }))}
          value={view.measures}
          maxValues={MOST_MEASURES}
          searchable
          flex="3 1 20rem"
          onChange={keys => change({ measures: keys })}
        />
        <NativeSelect
          label={text('order')}
          value={view.order}
          flex="1 1 10rem"
          onChange={event => change({ order: event.currentTarget.value })}
          data={[
            ...chosen.map(({ key, title }) => ({ value: key, label: title })),
            { value: 'name', label: text('orderName') },
            { value: 'householdCount', label: text('orderHouseholds') },
            { value: 'representativeCount', label: text('orderRepresentatives') },
          ]}
        />
      </Group>
      <Box style={{ overflowX: 'auto' }}>
        <SegmentedControl
          aria-label={text('basis')}
          value={view.basis}
          w="max-content"
          data={BASES.map(basis => ({ value: basis, label: text(titles[basis]) }))}
          onChange={basis => change({ basis })}
        />
      </Box>
      <Checkbox
        label={text('isContinuous')}
        checked={view.isContinuous}
        onChange={event => change({ isContinuous: event.currentTarget.checked })}
      />
    </Stack>
  );
}
