import { TYPE, type TypeKey } from './keys.js';

/** How many hold a type by first mandate, since when, and of which congress. Villagers' representatives follow from the zones. */
export interface TypeInOffice {
  type: TypeKey;
  seats: number;
  startedOn: string;
  congress: string;
  /** Share of women; 1 = women only. */
  women: number;
  bornBetween: [number, number];
}

export const TYPES_IN_OFFICE: readonly TypeInOffice[] = [
  {
    type: TYPE.partyDelegate,
    seats: 78,
    startedOn: '2021-07-01',
    congress: '镇第十一次党代会',
    women: 0.24,
    bornBetween: [1958, 1995],
  },
  {
    type: TYPE.deputy,
    seats: 52,
    startedOn: '2021-12-20',
    congress: '镇第十二届人民代表大会',
    women: 0.31,
    bornBetween: [1960, 1996],
  },
  {
    type: TYPE.cppccMember,
    seats: 4,
    startedOn: '2022-01-10',
    congress: '县政协第十届委员会',
    women: 0.25,
    bornBetween: [1962, 1990],
  },
  {
    type: TYPE.womensRepresentative,
    seats: 40,
    startedOn: '2021-05-20',
    congress: '村妇女代表大会2021年换届',
    women: 1,
    bornBetween: [1965, 1998],
  },
  {
    type: TYPE.youthLeagueRepresentative,
    seats: 22,
    startedOn: '2022-04-28',
    congress: '镇第十五次团代会',
    women: 0.45,
    bornBetween: [1994, 2004],
  },
  {
    type: TYPE.disciplineInspector,
    seats: 25,
    startedOn: '2021-05-10',
    congress: '村务监督2021年换届',
    women: 0.2,
    bornBetween: [1960, 1992],
  },
  {
    type: TYPE.villagersRepresentative,
    seats: 336,
    startedOn: '2021-04-15',
    congress: '村民委员会2021年换届',
    women: 0.28,
    bornBetween: [1952, 1998],
  },
];

/** Who also holds what: the first mandate's type, the second one's, and how many people do. */
export const SECOND_MANDATE_PAIRS: readonly { first: TypeKey; second: TypeKey; people: number }[] = [
  { first: TYPE.deputy, second: TYPE.partyDelegate, people: 5 },
  { first: TYPE.partyDelegate, second: TYPE.deputy, people: 2 },
  { first: TYPE.disciplineInspector, second: TYPE.partyDelegate, people: 3 },
  { first: TYPE.womensRepresentative, second: TYPE.deputy, people: 2 },
];
