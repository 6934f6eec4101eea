import type { TamperFinding } from './finding.js';
import type { FrozenFile } from './frozen-file.schema.js';

/** What a kind of finding is called. */
const KINDS: Readonly<Record<TamperFinding['kind'], string>> = {
  rubric: 'rubric / 细则',
  fact: 'fact / 事实',
  line: 'line / 考评项',
  result: 'result / 结果',
  rank: 'rank / 排名',
  digest: 'digest / 校验码',
  publication: 'publication / 公布',
  'held-back': 'fact of somebody who waited / 暂缓者的事实',
  audit: 'log entry / 日志',
  file: 'file / 文件',
};

/** Long values say enough by their beginning. */
const SHOWN = 200;
const short = (value: string): string => (value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);

function describeFinding({ kind, publication, evaluation, at, found, expected }: TamperFinding): string {
  const place = [publication && `minute ${publication}`, evaluation && `evaluation ${evaluation}`].filter(Boolean);
  return [
    `${KINDS[kind]}: ${at}${place.length > 0 ? ` (${place.join(', ')})` : ''}`,
    `    found    ${short(found)}`,
    `    expected ${short(expected)}`,
  ].join('\n');
}

function describePublications({ publications }: FrozenFile): string[] {
  return publications.map(({ minuteNumber, publishedAt, evaluations, digest, audit }) =>
    [
      `  ${publishedAt}  ${minuteNumber}: ${evaluations.length} evaluations, digest ${digest}`,
      `    log hash ${audit?.hash ?? 'none: entered afterwards'}`,
    ].join('\n'),
  );
}

/** What was checked and what was found, to be read by people. */
export function describeVerified(file: FrozenFile, findings: readonly TamperFinding[]): string {
  const { cycle, jurisdiction, digest } = file;
  const roots = findings.filter(({ isConsequence }) => !isConsequence);
  const consequences = findings.filter(({ isConsequence }) => isConsequence);
  return [
    `${jurisdiction.title['zh-CN']} · ${jurisdiction.title.en}, ${cycle.year}, ${cycle.type}`,
    ...describePublications(file),
    `  file digest ${digest}`,
    ...(findings.length === 0
      ? [
          'Every score follows from its facts and the rubric; nothing was changed. / 全部得分均可由事实和细则重新算出，未被改动。',
        ]
      : [`${roots.length} changed / 有改动：${roots.length}`, ...roots.map(describeFinding)]),
    ...(consequences.length === 0
      ? []
      : [
          `${consequences.length} that follow from these / 由此引起：${consequences.length}`,
          ...consequences.map(describeFinding),
        ]),
  ].join('\n');
}
