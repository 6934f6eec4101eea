import { type FieldActions, fields } from './fields-of-type.js';

/** What stands on public boards: what everybody may read without an account. */
export const BOARD_FIELDS = {
  Query: {
    ...fields('public.read', 'wardBoard publicBoard publicCard boardPlaces'),
    ...fields('session.use', 'publicPlaces'),
  },
} satisfies FieldActions;

export const BOARD_TYPES: FieldActions = {
  WardBoard: fields('public.read', 'name within people days asOf disclosures list'),
  PublicBoard: fields('public.read', 'disclosures list'),
  PublicPlace: fields('session.use', 'key name'),
  BoardPerson: fields('public.read', 'name types group phone posts'),
  BoardPost: fields('public.read', 'title what since'),
  PublicCard: fields('public.read', 'name types group phone posts wardName days asOf'),
  BoardDay: fields('public.read', 'on title venue startsAt endsAt'),
  BoardDisclosure: fields('public.read', 'title procedureTitle stageTitle wardName from until text'),
  BoardList: fields('public.read', 'title listedOn tasks'),
  BoardTask: fields('public.read', 'domainTitle text dueOn done all'),
};
