import { useState } from 'react';
import type { ImportKind, ImportRecordsMutation } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { readAsBase64 } from '../../lib/read-file.js';
import { useAction } from '../../lib/use-action.js';

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
  constants: ReadonlyMap<string, string>;
  createMissing: boolean;
}

/** A file is checked as soon as it is chosen and whenever it is to be understood otherwise; applying it is a second step. */
export function useImport(kind: ImportKind) {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const { act, isActing, error } = useAction(IMPORT, {
    fetchPolicy: 'no-cache',
    onDone: ({ importRecords }) => setResult(importRecords),
  });
  async function send(chosen: ChosenFile, dryRun: boolean): Promise<void> {
    const { name, contentBase64, mapping, createMissing } = chosen;
    const constants = [...chosen.constants].map(([field, value]) => ({ field, value }));
    await act({ kind, fileName: name, contentBase64, mapping: [...mapping], constants, createMissing, dryRun });
  }
  async function understand(change: Partial<ChosenFile>): Promise<void> {
    if (!file) return;
    const next = { ...file, ...change };
    setFile(next);
    await send(next, true);
  }
  async function choose(chosen: File): Promise<void> {
    const contentBase64 = await readAsBase64(chosen).catch(() => null);
    setUnreadable(contentBase64 === null ? chosen.name : null);
    if (contentBase64 === null) return;
    const next = { name: chosen.name, contentBase64, mapping: [], constants: new Map(), createMissing: false };
    setFile(next);
    await send(next, true);
  }
  async function map(column: string, field: string | null): Promise<void> {
    if (!file) return;
    await understand({ mapping: [...file.mapping.filter(each => each.column !== column), { column, field }] });
  }
  async function set(field: string, value: string): Promise<void> {
    if (!file || value === (file.constants.get(field) ?? '')) return;
    const others = [...file.constants].filter(([key]) => key !== field);
    await understand({ constants: new Map(value ? [...others, [field, value]] : others) });
  }
  const setCreateMissing = (createMissing: boolean) => understand({ createMissing });
  const apply = async () => file && send(file, false);
  return { file, unreadable, result, isBusy: isActing, error, choose, map, set, setCreateMissing, apply };
}
