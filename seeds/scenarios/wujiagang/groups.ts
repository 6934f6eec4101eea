import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Row } from '../../factories/rows.js';
import type { WardRow } from '../../factories/ward-rows.js';
import { REGISTERED_ON } from './figures.js';
import { GROUP_KIND, type Sector } from './keys.js';
import type { District, Station } from './wards.js';

/** A group of delegates, drawn up by electoral unit or by sector. */
export interface DelegateGroup {
  id: string;
  name: string;
  ward: WardRow;
  sector: Sector;
  /** Stations whose delegates belong to it; none for a group of a sector of the whole district. */
  stations: Station[];
}

/** How many groups each street has for its communities and villages. */
const GROUPS_OF_STREET = [2, 2, 2, 2, 6];
const GROUPS_OF_SECTOR: readonly (readonly [Sector, string, number])[] = [
  ['education', '教育战线', 2],
  ['health', '卫生战线', 1],
  ['enterprise', '企业战线', 2],
  ['government', '区直机关', 1],
];

const ORDINALS = ['一', '二', '三', '四', '五', '六'];

/** Twenty groups: fourteen by area, six by nature of work. */
export function createGroups({ ward, streets, stations }: District, identify: Identify): DelegateGroup[] {
  const groupId = (key: string) => identify('group', key, atHour(REGISTERED_ON, 9));
  const residential = stations.filter(({ isResidential }) => isResidential);
  const byArea = streets.flatMap((street, index) => {
    const places = residential.filter(station => station.street === street);
    const count = GROUPS_OF_STREET[index]!;
    return Array.from({ length: count }, (_, number) => ({
      id: groupId(`${street.ward.code}/${number}`),
      name: `${street.ward.name}第${ORDINALS[number]!}代表小组`,
      ward: street.ward,
      sector: 'community' as const,
      stations: places.filter((_, at) => at % count === number),
    }));
  });
  const bySector = GROUPS_OF_SECTOR.flatMap(([sector, name, count]) => {
    const units = stations.filter(station => station.sector === sector);
    return Array.from({ length: count }, (_, number) => ({
      id: groupId(`${sector}/${number}`),
      name: `${name}${count > 1 ? `第${ORDINALS[number]!}` : ''}代表小组`,
      ward,
      sector,
      stations: units.filter((_, at) => at % count === number),
    }));
  });
  return [...byArea, ...bySector];
}

export function groupRow({ id, name, ward, sector }: DelegateGroup, leaderId: string): Row<'groups'> {
  const kind = sector === 'community' ? GROUP_KIND.electoralUnit : GROUP_KIND.sector;
  return { id, wardId: ward.id, name, leaderId, kind, task: null };
}

/** Every other group has two liaisons, the others one. */
export const liaisonsOf = (index: number): number => 1 + (index % 2);

export function liaisonRow({ id }: DelegateGroup, representativeId: string, identify: Identify): Row<'groupLiaisons'> {
  const liaisonId = identify('group-liaison', `${id}/${representativeId}`, atHour(REGISTERED_ON, 10));
  return { id: liaisonId, groupId: id, representativeId };
}
