import { registerEnumType } from 'type-graphql';
import type { Text } from '../shared/language.js';

/** How a household was contacted. */
export enum VisitChannel {
  HOME = 'HOME',
  RECEPTION = 'RECEPTION',
  PHONE = 'PHONE',
  ONLINE = 'ONLINE',
  GATHERING = 'GATHERING',
}

registerEnumType(VisitChannel, {
  name: 'VisitChannel',
  description: 'How a household was contacted.',
  valuesConfig: {
    HOME: { description: 'At its home.' },
    RECEPTION: { description: 'It came to where the representative receives people.' },
    PHONE: { description: 'By telephone.' },
    ONLINE: { description: 'By message or video.' },
    GATHERING: { description: 'At a gathering of several households.' },
  },
});

export const CHANNEL_TITLES: Record<string, Text> = {
  HOME: { 'zh-CN': '入户', en: 'At home' },
  RECEPTION: { 'zh-CN': '接访', en: 'Reception' },
  PHONE: { 'zh-CN': '电话', en: 'Telephone' },
  ONLINE: { 'zh-CN': '线上', en: 'Online' },
  GATHERING: { 'zh-CN': '座谈', en: 'Gathering' },
};
