import { posix } from 'node:path';
import { RefusedFile } from '../refusal.js';
import { readWholeXml } from './xml.js';
import type { ZipArchive } from './zip.js';

/** Where the parts of a workbook lie in its archive. */
export interface WorkbookParts {
  /** The sheets that are shown, in their order. */
  sheets: string[];
  sharedStrings: string | null;
  styles: string | null;
  /** Workbooks of old Macintosh programs count days from 1904. */
  countsFrom1904: boolean;
}

interface Relation {
  type: string;
  target: string;
}

/** What a part refers to, by the id it uses; targets are resolved against the folder of the part. */
async function relationsOf(zip: ZipArchive, part: string): Promise<Map<string, Relation>> {
  const { dir, base } = posix.parse(part);
  const relations = new Map<string, Relation>();
  const file = posix.join(dir, '_rels', `${base}.rels`);
  if (!zip.has(file)) return relations;
  await readWholeXml(zip.read(file), {
    opened(name, { Id, Type, Target }) {
      if (name !== 'Relationship' || !Id || !Type || !Target) return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(dir, Target);
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return relations;
}

function targetOf(relations: Map<string, Relation>, type: string): string | null {
  return [...relations.values()].find(relation => relation.type === type)?.target ?? null;
}

/** Finds the sheets, the shared strings and the styles; refused when the archive is no workbook. */
export async function findWorkbookParts(zip: ZipArchive): Promise<WorkbookParts> {
  const workbook = targetOf(await relationsOf(zip, ''), 'officeDocument') ?? 'xl/workbook.xml';
  if (!zip.has(workbook) || !workbook.endsWith('.xml')) throw new RefusedFile('file-not-a-table');
  const relations = await relationsOf(zip, workbook);
  const sheets: string[] = [];
  let isWorkbook = false;
  let countsFrom1904 = false;
  await readWholeXml(zip.read(workbook), {
    opened(name, attributes) {
      if (name === 'workbook') isWorkbook = true;
      if (name === 'workbookPr') countsFrom1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const relation = relations.get(attributes['r:id'] ?? relationIdOf(attributes));
      if (relation?.type === 'worksheet') sheets.push(relation.target);
    },
  });
  if (!isWorkbook) throw new RefusedFile('file-not-a-table');
  return {
    sheets,
    sharedStrings: targetOf(relations, 'sharedStrings'),
    styles: targetOf(relations, 'styles'),
    countsFrom1904,
  };
}

/** Some writers call the namespace of relations something else than `r`. */
function relationIdOf(attributes: Record<string, string>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}
