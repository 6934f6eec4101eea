import { readFileSync } from 'node:fs';

const FIXTURE = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');

/** Kinds that the other tests have no use for: agenda, minutes, approved leave, published hours, windows. */
const KINDS = `  - key: service-day
    title: { zh-CN: 服务日, en: Service day }
    rule: FREQ=MONTHLY;BYMONTHDAY=25
    per: group
    hours: { from: "09:00", to: "11:30" }
    minutes: required
    agenda:
      - { key: report-back, title: { zh-CN: 通报办理情况, en: What became of suggestions }, reportsBack: true }
      - { key: visits, title: { zh-CN: 走访安排, en: Visits ahead } }
    leave: { required: true, approvedBy: [group-leader, leader] }
  - key: training
    title: { zh-CN: 集中培训, en: Training }
    per: group
    hours: { from: "09:00", to: "16:30" }
    windows:
      - { key: year, title: { zh-CN: 全年, en: The year }, from: "01-01", to: "12-31" }
  - key: group-activity
    title: { zh-CN: 集中活动, en: Group activity }
    per: group
    windows:
      - { key: first, title: { zh-CN: 上半年, en: First half }, from: "01-01", to: "06-30" }
      - { key: second, title: { zh-CN: 下半年, en: Second half }, from: "07-01", to: "12-31" }
`;

/** The programme of the fixtures with every kind of occasion. */
export const OCCASIONS = FIXTURE.replace('  - key: sit-in\n', `${KINDS}  - key: sit-in\n`);
