import { type Finding, type Path, shown } from '../source/finding.js';

interface Interval {
  from?: number | undefined;
  below?: number | undefined;
}

const gap = (upTo: number, from: number, path: Path): Finding => ({
  path,
  found: `from ${from}, but the one underneath ends below ${upTo}`,
  allowed: `from ${upTo}: every value belongs to exactly one`,
  message:
    from > upTo
      ? { 'zh-CN': `${upTo} 到 ${from} 之间有空档`, en: `values from ${upTo} to ${from} belong to none` }
      : { 'zh-CN': `${from} 到 ${upTo} 之间重叠`, en: `values from ${from} to ${upTo} belong to two` },
});

const openEnd = (path: Path, value: number, end: 'from' | 'below'): Finding => ({
  path: [...path, end],
  found: shown(value),
  allowed: `no "${end}": the ${end === 'from' ? 'lowest' : 'highest'} has no ${end === 'from' ? 'lower' : 'upper'} end`,
  message: { 'zh-CN': '区间没有覆盖所有取值', en: 'some values belong to no interval' },
});

/**
 * Half-open intervals must cover every value once. They may be listed up or down; an end that is left out
 * is where the neighbour begins.
 */
export function checkIntervals(intervals: readonly Interval[], path: Path): Finding[] {
  const lower = (index: number): number => intervals[index]!.from ?? Number.NEGATIVE_INFINITY;
  const order = intervals.map((_, index) => index).sort((a, b) => lower(a) - lower(b));
  return order.flatMap((index, nth) => {
    const { from, below } = intervals[index]!;
    const here = [...path, index];
    const findings: Finding[] = [];
    if (nth === 0 && from !== undefined) findings.push(openEnd(here, from, 'from'));
    if (nth === order.length - 1 && below !== undefined) findings.push(openEnd(here, below, 'below'));
    const above = order[nth + 1];
    if (above === undefined) return findings;
    const begins = intervals[above]!.from;
    if (begins === undefined || begins === from) findings.push(twice(begins, [...path, above]));
    else if (below !== undefined && below !== begins) findings.push(gap(below, begins, [...path, above, 'from']));
    return findings;
  });
}

const twice = (begins: number | undefined, path: Path): Finding => ({
  path,
  found: begins === undefined ? 'a second interval without "from"' : `a second interval from ${begins}`,
  allowed: 'a "from" of its own for each',
  message: { 'zh-CN': '两个区间重叠', en: 'two intervals begin at the same value' },
});
