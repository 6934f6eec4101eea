import { registerEnumType } from 'type-graphql';
import type { Text } from '../shared/language.js';

/** How a household was contacted. */
export enum VisitChannel {
  HOME = 'HOME',
  RECEPTION = 'RECEPTION',
  GO_DOWN = 'GO_DOWN',
  APPOINTMENT = 'APPOINTMENT',
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
    GO_DOWN: { description: 'The representative went to where it lives or works to receive people there.' },
    APPOINTMENT: { description: 'At a time and place that both had agreed.' },
    PHONE: { description: 'By telephone.' },
    ONLINE: { description: 'By message or video.' },
    GATHERING: { description: 'At a gathering of several households.' },
  },
});

export const CHANNEL_TITLES: Record<string, Text> = {
  HOME: { 'zh-CN': '入户', en: 'At home' },
  RECEPTION: { 'zh-CN': '接访', en: 'Reception' },
  GO_DOWN: { 'zh-CN': '下访', en: 'Went down' },
  APPOINTMENT: { 'zh-CN': '约访', en: 'By appointment' },
  PHONE: { 'zh-CN': '电话', en: 'Telephone' },
  ONLINE: { 'zh-CN': '线上', en: 'Online' },
  GATHERING: { 'zh-CN': '座谈', en: 'Gathering' },
};
