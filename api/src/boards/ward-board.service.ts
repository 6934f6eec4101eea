import { describeAttributes } from '../attributes/describe-attributes.js';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { eventAttributes } from '../programmes/attribute-rule.js';
import type { Programme } from '../programmes/programme.js';
import { activityKind, representativeType } from '../programmes/programme.lookup.js';
import { NotFound } from '../shared/errors.js';
import type { Language, Text } from '../shared/language.js';
import { wardAncestors, wardById } from '../wards/ward.query.js';
import {
  type BoardDayRow,
  type BoardPersonRow,
  type BoardPostRow,
  daysOnBoard,
  daysOnCard,
  peopleOnBoard,
  personOfCard,
  postsOnBoard,
} from './board.query.js';
import type { BoardDay, BoardPerson, BoardPost, PublicCard, WardBoard } from './board.type.js';
import { publicBoard } from './public-board.service.js';

/** Kinds of events whose last stage puts somebody on the board. */
function postKinds({ eventKinds }: Programme) {
  return eventKinds
    .filter(({ onBoard }) => onBoard)
    .map(({ key, stages }) => ({ key, lastStage: stages.at(-1)?.key ?? null }));
}

function describePost({ eventKinds }: Programme, row: BoardPostRow, language: Language): BoardPost {
  const kind = eventKinds.find(({ key }) => key === row.kind)!;
  const told = describeAttributes(eventAttributes(kind), row.attributes, language).map(({ inWords }) => inWords);
  return { title: kind.title[language], what: told.join(' · ') || null, since: row.happenedOn };
}

/** What stands in the calendar, in the language of the reader; without hours of its own those of its kind are published. */
function describeDay(programme: Programme, row: BoardDayRow, language: Language): BoardDay {
  const kind = activityKind(programme, row.kind);
  const worded = (said: string | null, text: Text | undefined) =>
    text && said === text['zh-CN'] ? text[language] : said;
  const hours = row.startsAt === null ? kind?.hours : undefined;
  return {
    ...{ on: row.on, title: worded(row.title, kind?.title)!, venue: worded(row.venue, kind?.venue) },
    ...{ startsAt: hours?.from ?? row.startsAt, endsAt: hours?.to ?? row.endsAt },
  };
}

const receivingKinds = ({ activities }: Programme) =>
  activities.filter(({ receives }) => receives).map(({ key }) => key);

function describePerson(
  programme: Programme,
  { name, phone, types, groupName }: BoardPersonRow,
  posts: readonly BoardPostRow[],
  language: Language,
): BoardPerson {
  return {
    name,
    types: types.map(type => representativeType(programme, type)?.title[language] ?? type),
    group: groupName,
    phone: programme.boards?.contact === 'shown' ? phone : null,
    posts: posts.map(row => describePost(programme, row, language)),
  };
}

/** What the card of somebody in office shows to everybody, where the programme has cards. */
export async function publicCard(context: Context, representativeId: string): Promise<PublicCard> {
  const { programme } = await context.once(programmeInForce);
  const hasCards = programme.sheets.some(({ sheet }) => sheet === 'card');
  const row = hasCards ? await personOfCard(context, keyOf('Representative', representativeId)) : undefined;
  if (!row) throw new NotFound('PublicCard', representativeId, 'representativeId');
  const posts = await postsOnBoard(context, [row.representativeId], postKinds(programme));
  const { language } = context;
  const days = await daysOnCard(context, row, receivingKinds(programme));
  return {
    ...describePerson(programme, row, posts, language),
    wardName: row.wardName,
    days: days.map(day => describeDay(programme, day, language)),
    asOf: context.today,
  };
}

/** The board of a ward of a kind that has one. */
export async function wardBoard(context: Context, wardId: string): Promise<WardBoard> {
  const { programme } = await context.once(programmeInForce);
  const ward = await context.once(wardById).load(keyOf('Ward', wardId));
  const { boards } = programme;
  if (!ward || !boards?.wardKinds.includes(ward.kind)) throw new NotFound('WardBoard', wardId, 'wardId');
  const { language } = context;
  const people = await peopleOnBoard(context, ward.id);
  const posts = Map.groupBy(
    await postsOnBoard(
      context,
      people.map(({ representativeId }) => representativeId),
      postKinds(programme),
    ),
    ({ representativeId }) => representativeId,
  );
  const days = await daysOnBoard(context, ward.id, receivingKinds(programme));
  const above = await context.once(wardAncestors).load(ward.id);
  return {
    name: ward.name,
    within: above.map(({ name }) => name).join(' · '),
    people: people.map(row => describePerson(programme, row, posts.get(row.representativeId) ?? [], language)),
    days: days.map(row => describeDay(programme, row, language)),
    ...(await publicBoard(context, ward.id)),
    asOf: context.today,
  };
}
