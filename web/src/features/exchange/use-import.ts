import { useState } from 'react';
import type { ImportKind, ImportRecordsMutation } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAction } from '../../lib/use-action.js';
import { readAsBase64 } from './read-file.js';

const IMPORT = graphql(`
  mutation ImportRecords($input: ImportRecordsInput!) {
    importRecords(input: $input) {
      isApplied
      rowCount
      created
      changed
      unchanged
      problemCount
      ...ImportProblems_result
      ...ImportColumns_result
    }
  }
`);

export type ImportResult = ImportRecordsMutation['importRecords'];
type Mapping = readonly { column: string; field: string | null }[];

interface ChosenFile {
  name: string;
  contentBase64: string;
  mapping: Mapping;
}

/** A file is checked as soon as it is chosen and whenever a column is given another field; applying it is a second step. */
export function useImport(kind: ImportKind) {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const { act, isActing, error, clearError } = useAction(IMPORT, {
    fetchPolicy: 'no-cache',
    onDone: ({ importRecords }) => setResult(importRecords),
  });
  async function send({ name, contentBase64, mapping }: ChosenFile, dryRun: boolean): Promise<void> {
    await act({ kind, fileName: name, contentBase64, mapping: [...mapping], dryRun });
  }
  async function choose(chosen: File): Promise<void> {
    setResult(null);
    const next = { name: chosen.name, contentBase64: await readAsBase64(chosen), mapping: [] };
    setFile(next);
    await send(next, true);
  }
  async function map(column: string, field: string | null): Promise<void> {
    if (!file) return;
    const next = { ...file, mapping: [...file.mapping.filter(each => each.column !== column), { column, field }] };
    setFile(next);
    await send(next, true);
  }
  function forget(): void {
    setFile(null);
    setResult(null);
    clearError();
  }
  return { file, result, isBusy: isActing, error, choose, map, forget, apply: async () => file && send(file, false) };
}
