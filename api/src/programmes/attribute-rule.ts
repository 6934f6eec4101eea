import type { Text } from '../shared/language.js';
import type { EventKind, Programme, SubjectAttribute } from './programme.js';

/** What the values of an attribute look like. */
export type AttributeForm = 'CHOICE' | 'NUMBER' | 'TEXT' | 'BOOLEAN';

/** What may be told of a subject or an event besides what every one has. */
export interface AttributeRule {
  key: string;
  title: Text;
  form: AttributeForm;
  /** The values of a choice, in the order of the programme. */
  values: readonly { key: string; title: Text }[];
  /** Whether several values may hold together. */
  many: boolean;
}

type Declared = Pick<SubjectAttribute, 'key' | 'title' | 'values'>;

const FORMS = { number: 'NUMBER', text: 'TEXT', boolean: 'BOOLEAN' } as const satisfies Record<string, AttributeForm>;

function ruleOf({ key, title, values }: Declared, many: boolean): AttributeRule {
  return typeof values === 'string'
    ? { key, title, form: FORMS[values], values: [], many }
    : { key, title, form: 'CHOICE', values, many };
}

/** The attributes that the programme keeps of each representative or each ward. */
export function subjectAttributes({ attributes }: Programme, of: SubjectAttribute['of']): AttributeRule[] {
  return attributes.filter(each => each.of === of).map(each => ruleOf(each, each.many));
}

/** Whether the one it is about led the authors of an event or joined them. */
const ROLES = [
  { key: 'lead', title: { 'zh-CN': '领衔', en: 'Lead' } },
  { key: 'joint', title: { 'zh-CN': '联名', en: 'Joint' } },
];

/** What is told of events of every kind, without an entry in the programme. */
const OF_EVERY_EVENT: AttributeRule[] = [
  { key: 'object', title: { 'zh-CN': '对象', en: 'Object' }, form: 'TEXT', values: [], many: false },
  { key: 'role', title: { 'zh-CN': '本人角色', en: 'Own part' }, form: 'CHOICE', values: ROLES, many: false },
  { key: 'authors', title: { 'zh-CN': '联名人数', en: 'Number of authors' }, form: 'NUMBER', values: [], many: false },
];

export const isOfEveryEvent = (key: string): boolean => OF_EVERY_EVENT.some(rule => rule.key === key);

/** The attributes of events of a kind: those it names, then those that every event may have. */
export function eventAttributes({ attributes }: EventKind): AttributeRule[] {
  const own = attributes.map(each => ruleOf(each, false));
  return [...own, ...OF_EVERY_EVENT.filter(({ key }) => !own.some(each => each.key === key))];
}
