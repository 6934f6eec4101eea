import { Checkbox, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { Section } from '../../components/section.js';
import type { ImportColumns_ResultFragment, ImportKind } from '../../generated/graphql.js';
import { useExchangeText } from './exchange.messages.js';

interface ImportConstantsProps {
  kind: ImportKind;
  result: ImportColumns_ResultFragment;
  constants: ReadonlyMap<string, string>;
  createMissing: boolean;
  set: (field: string, value: string) => void;
  setCreateMissing: (createMissing: boolean) => void;
}

/** What the file does not say: one value for every row, and whether people whom only a roll names are added. */
export function ImportConstants({
  kind,
  result,
  constants,
  createMissing,
  set,
  setCreateMissing,
}: ImportConstantsProps) {
  const text = useExchangeText();
  const told = new Set(result.columns.map(({ field }) => field));
  const untold = result.fields.filter(({ key }) => !told.has(key));
  const isWanted = untold.some(({ isRequired }) => isRequired) || constants.size > 0;
  return (
    <Section title={text('constants')}>
      <Stack>
        <details open={isWanted}>
          <summary>{text('constantsWhat')}</summary>
          <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} mt="sm">
            {untold.map(({ key, title, isRequired }) => (
              <TextInput
                key={key}
                label={title}
                withAsterisk={isRequired}
                defaultValue={constants.get(key) ?? ''}
                onBlur={event => set(key, event.currentTarget.value.trim())}
              />
            ))}
          </SimpleGrid>
        </details>
        {kind === 'ATTENDANCE' && (
          <Checkbox
            label={text('createMissing')}
            checked={createMissing}
            onChange={event => setCreateMissing(event.currentTarget.checked)}
          />
        )}
      </Stack>
    </Section>
  );
}
