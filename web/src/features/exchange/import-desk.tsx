import { Alert, Button, Group, Loader, Paper, Stack, Text } from '@mantine/core';
import { ActionError } from '../../components/action-error.js';
import type { ImportKind } from '../../generated/graphql.js';
import { useExchangeText } from './exchange.messages.js';
import { FileDrop } from './file-drop.js';
import { ImportColumns } from './import-columns.js';
import { ImportConstants } from './import-constants.js';
import { ImportCounts } from './import-counts.js';
import { ImportProblems } from './import-problems.js';
import { type ImportResult, useImport } from './use-import.js';

interface ImportDeskProps {
  kind: ImportKind;
  /** Asks for an empty desk, to which a late answer about this file does not come. */
  onAgain: () => void;
}

/** Drop a file, look at what it would do, put right what is wrong, go. */
export function ImportDesk({ kind, onAgain }: ImportDeskProps) {
  const text = useExchangeText();
  const { file, unreadable, result, isBusy, error, choose, map, set, setCreateMissing, apply } = useImport(kind);
  if (!file) {
    return (
      <>
        <FileDrop onFile={chosen => void choose(chosen)} />
        {unreadable && (
          <Alert color="orange" variant="light" role="alert" mt="md">
            {text('unreadable', { file: unreadable })}
          </Alert>
        )}
      </>
    );
  }
  if (result?.isApplied) return <Applied result={result} next={onAgain} />;
  function headline(): string {
    if (isBusy) return text('checking', { file: file!.name });
    return result ? text('checked', { file: file!.name, rows: result.rowCount }) : file!.name;
  }
  return (
    <Stack gap="xl">
      <Group justify="space-between">
        <Text fw={600} role="status">
          {isBusy && <Loader size="xs" mr="xs" />}
          {headline()}
        </Text>
        <Button variant="default" onClick={onAgain}>
          {text('otherFile')}
        </Button>
      </Group>
      <ActionError error={error} />
      {result && (
        <>
          {result.problemCount === 0 && <Ready result={result} isBusy={isBusy} apply={() => void apply()} />}
          {result.problemCount > 0 && <ImportProblems result={result} />}
          <ImportColumns result={result} map={(column, field) => void map(column, field)} />
          <ImportConstants
            kind={kind}
            result={result}
            constants={file.constants}
            createMissing={file.createMissing}
            set={(field, value) => void set(field, value)}
            setCreateMissing={createMissing => void setCreateMissing(createMissing)}
          />
        </>
      )}
    </Stack>
  );
}

function Ready({ result, isBusy, apply }: { result: ImportResult; isBusy: boolean; apply: () => void }) {
  const text = useExchangeText();
  const isNothingNew = result.created + result.changed === 0;
  return (
    <Paper withBorder p="md">
      <Stack>
        <Text>{isNothingNew ? text('nothingToDo') : text('noProblems')}</Text>
        <ImportCounts result={result} />
        {!isNothingNew && (
          <Group>
            <Button size="md" loading={isBusy} onClick={apply}>
              {text('apply', { count: result.rowCount })}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

function Applied({ result: { created, changed, unchanged }, next }: { result: ImportResult; next: () => void }) {
  const text = useExchangeText();
  return (
    <Alert color="ink" role="status" title={text('applied', { created, changed, unchanged })}>
      <Button variant="default" onClick={next}>
        {text('next')}
      </Button>
    </Alert>
  );
}
