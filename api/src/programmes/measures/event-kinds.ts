import type { Text } from '../../shared/language.js';
import type { EventKind, Programme } from '../programme.js';

const text = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });
const named = (key: string, zh: string, en: string) => ({ key, title: text(zh, en) });

/** Roll entries as rubrics write them. */
export const ATTENDANCE_WORDS = {
  PRESENT: 'present',
  LATE: 'late',
  LEFT_EARLY: 'left-early',
  EXCUSED: 'excused',
  ABSENT: 'absent',
  UNVERIFIED: 'unverified',
} as const;

const kind = (
  key: string,
  title: Text,
  rest: Partial<Pick<EventKind, 'moreIs' | 'stages' | 'attributes'>>,
): EventKind => ({
  key,
  title,
  about: 'representative',
  moreIs: 'good',
  stages: [],
  attributes: [],
  verifiedBy: 'liaison',
  onBoard: false,
  ...rest,
});

const attribute = (key: string, title: Text, values: EventKind['attributes'][number]['values']) => ({
  key,
  title,
  values,
});

/** Records that the system keeps anyway, as events that any rubric may count. */
export function builtInEventKinds(
  programme: Pick<Programme, 'activities' | 'matters' | 'pledge' | 'visits'>,
): EventKind[] {
  const activities = programme.activities.map(({ key, title }) => ({ key, title }));
  const matterKinds = programme.matters.kinds.map(({ key, title }) => ({ key, title }));
  const rounds = programme.visits.rounds.map(({ key, title }) => ({ key, title }));
  const items = (programme.pledge?.items ?? []).map(({ key, title }) => ({ key, title }));
  return [
    kind('attendance', text('考勤记录', 'Attendance record'), {
      moreIs: 'neither',
      attributes: [
        attribute('activity', text('活动', 'Activity'), activities.length > 0 ? activities : 'text'),
        attribute('status', text('状态', 'Status'), [
          named('present', '出席', 'Present'),
          named('late', '迟到', 'Late'),
          named('left-early', '早退', 'Left early'),
          named('excused', '请假', 'Excused'),
          named('absent', '无故缺席', 'Absent'),
          named('unverified', '待核', 'Unverified'),
        ]),
      ],
    }),
    kind('visit', text('走访联系', 'Visit'), {
      attributes: [
        attribute('channel', text('方式', 'Channel'), [
          named('home', '入户', 'Home'),
          named('reception', '接访', 'Reception'),
          named('go-down', '下访', 'Went down'),
          named('appointment', '约访', 'By appointment'),
          named('phone', '电话', 'Phone'),
          named('online', '线上', 'Online'),
          named('gathering', '座谈', 'Gathering'),
        ]),
        attribute('collective', text('集体走访', 'Together with others'), 'boolean'),
        attribute('helped', text('有帮助', 'Brought help'), 'boolean'),
        attribute('round', text('集中走访', 'Round'), rounds.length > 0 ? rounds : 'text'),
      ],
    }),
    kind('matter', text('提出事项', 'Matter raised'), {
      stages: [
        named('raised', '提出', 'Raised'),
        named('registered', '登记', 'Registered'),
        named('answered', '答复', 'Answered'),
        named('solved', '解决', 'Solved'),
      ],
      attributes: [
        attribute('matter-kind', text('事项类别', 'Matter kind'), matterKinds.length > 0 ? matterKinds : 'text'),
      ],
    }),
    kind('pledge-item', text('承诺事项', 'Pledge item'), {
      stages: [named('claimed', '申报完成', 'Claimed'), named('confirmed', '确认', 'Confirmed')],
      attributes: [attribute('item', text('事项', 'Item'), items.length > 0 ? items : 'text')],
    }),
  ];
}

/** Every kind of event that a rubric of the programme may count. */
export const eventKindsOf = (programme: Programme): EventKind[] => [
  ...programme.eventKinds,
  ...builtInEventKinds(programme),
];

/** Attributes that the system knows of every subject. */
export const BUILT_IN_ATTRIBUTES: readonly { key: string; title: Text; isNumber: boolean }[] = [
  { key: 'type', title: text('代表类别', 'Representative type'), isNumber: false },
  { key: 'ward-kind', title: text('所在单位类别', 'Kind of the ward'), isNumber: false },
  { key: 'months-in-post', title: text('任职月数', 'Months in post'), isNumber: true },
  { key: 'linked-households', title: text('联系户数', 'Households linked'), isNumber: true },
];
