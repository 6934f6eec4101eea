import { type RawBuilder, sql } from 'kysely';
import { viewerMay } from '../../accounts/access.js';
import { Role } from '../../accounts/role.js';
import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import type { Indicator } from '../../programmes/programme.js';

/** Who enters such figures, and who checks that all of it is in order. */
const INSIDERS: readonly (Role | undefined)[] = [Role.LIAISON_OFFICE, Role.AUDITOR];

/** The body that may release a figure of the indicator; null where the programme names none, or nothing hangs on it. */
export function releaseAuthority({ highStakes }: Indicator) {
  return highStakes === undefined || highStakes === 'unapproved' ? null : highStakes.authority;
}

/** Indicators on which so much hangs that the viewer sees a figure of them only once somebody answers for its use. */
export async function guardedIndicators(context: Context): Promise<Indicator[]> {
  if (INSIDERS.includes(context.viewer?.role)) return [];
  const { programme } = await context.once(programmeInForce);
  const mayRelease = await viewerMay(context, 'indicator.release', {});
  return programme.indicators.filter(indicator => indicator.highStakes && !(mayRelease && releaseAuthority(indicator)));
}

const isStanding = (alias: string) =>
  sql<boolean>`exists (select from indicator_releases release
    where release.jurisdiction_id = ${sql.ref(`${alias}.jurisdictionId`)}
      and release.report_id = ${sql.ref(`${alias}.id`)} and release.report_version = ${sql.ref(`${alias}.version`)}
      and release.revoked_on is null)`;

/** Whether the viewer may see the reported figure read under the alias. */
export async function isShown(context: Context, alias: string): Promise<RawBuilder<boolean>> {
  const guarded = await context.once(guardedIndicators);
  if (guarded.length === 0) return sql<boolean>`true`;
  const indicator = sql.ref(`${alias}.indicator`);
  const keysOf = (some: readonly Indicator[]) => sql`${some.map(({ key }) => key)}::text[]`;
  return sql<boolean>`(${indicator} <> all(${keysOf(guarded)})
    or (${indicator} = any(${keysOf(guarded.filter(releaseAuthority))}) and ${isStanding(alias)}))`;
}

/** Whether the figure read under the alias waits for somebody to answer for its use. */
export async function waitsForRelease(context: Context, alias: string): Promise<RawBuilder<boolean>> {
  const { programme } = await context.once(programmeInForce);
  const keys = programme.indicators.filter(releaseAuthority).map(({ key }) => key);
  return sql<boolean>`(${sql.ref(`${alias}.indicator`)} = any(${keys}::text[])
    and ${sql.ref(`${alias}.status`)} = 'APPROVED' and not ${isStanding(alias)})`;
}

/** Indicators of which nothing is known to the viewer, not even that they exist: guarded, and no figure released. */
export async function hiddenIndicators(context: Context): Promise<string[]> {
  const guarded = await context.once(guardedIndicators);
  if (guarded.length === 0) return [];
  const { rows } = await sql<{ indicator: string }>`select distinct report.indicator from indicator_reports report
    where report.jurisdiction_id = ${context.jurisdiction.id} and report.indicator = any(${guarded.map(({ key }) => key)}::text[])
      and ${await isShown(context, 'report')}`.execute(await context.read());
  return guarded.map(({ key }) => key).filter(key => !rows.some(({ indicator }) => indicator === key));
}
