import { describe, expect, test } from '@jest/globals';
import { draftSelfReport, type YearRecord } from './self-report-draft.js';

const same = (zh: string, en: string) => ({ 'zh-CN': zh, en });

const RECORD: YearRecord = {
  figures: [
    { measure: 'attendance.rate', title: same('出勤率', 'Attendance'), numerator: '11', denominator: '12' },
    { measure: 'attendance.rate/meeting-day', title: same('面见日', 'Meeting day'), numerator: '4', denominator: '5' },
    { measure: 'attendance.rate/training', title: same('培训', 'Training'), numerator: '0', denominator: '0' },
    { measure: 'matters.raised/request', title: same('诉求', 'Requests'), numerator: '2', denominator: null },
    { measure: 'matters.solved', title: same('事项已解决', 'Matters solved'), numerator: '1', denominator: '2' },
    { measure: 'visits.count', title: same('走访次数', 'Visits'), numerator: '7', denominator: null },
    { measure: 'returns.onTime', title: same('信息反馈按时', 'Returns on time'), numerator: '3', denominator: '4' },
  ],
  pledgeItems: [
    {
      title: same('办一件实事', 'One deed'),
      text: '修一口井',
      fulfilment: 'CONFIRMED',
      judgedByName: '昂强',
      judgedOn: '2025-06-01',
    },
    {
      title: same('提一条建议', 'One suggestion'),
      text: '修路',
      fulfilment: 'CLAIMED',
      judgedByName: null,
      judgedOn: null,
    },
  ],
  matters: [
    {
      number: '2025-0003',
      title: '修一段路',
      raisedOn: '2025-03-01',
      state: same('已答复', 'Answered'),
      outcome: same('列入计划', 'Planned'),
      answer: '明年开工',
    },
  ],
};

const textOf = (key: string, language: 'zh-CN' | 'en' = 'zh-CN', record = RECORD) =>
  draftSelfReport(record, language).find(section => section.key === key)?.text;

describe('the draft of a self-report', () => {
  test.each([
    ['attendance', '- 出勤率：11/12\n- 面见日：4/5', '- Attendance: 11/12\n- Meeting day: 4/5'],
    ['visits', '- 走访次数：7', '- Visits: 7'],
    ['figures', '- 信息反馈按时：3/4', '- Returns on time: 3/4'],
    ['outlook', '', ''],
  ])('%s says what is on record, in both languages', (key, zh, en) => {
    expect(textOf(key)).toBe(zh);
    expect(textOf(key, 'en')).toBe(en);
  });

  test('a pledged thing comes with its state and who confirmed it', () => {
    expect(textOf('pledges')!.split('\n')).toEqual([
      '承诺事项经他人确认：1/2',
      '- 办一件实事：修一口井——已确认（昂强，2025-06-01）',
      '- 提一条建议：修路——已申报，待确认',
    ]);
    expect(textOf('pledges', 'en')).toContain('- One deed: 修一口井 – Confirmed (昂强, 2025-06-01)');
  });

  test('what was raised comes with what came of it', () => {
    expect(textOf('matters')!.split('\n')).toEqual([
      '- 事项已解决：1/2',
      '- 2025-0003，2025-03-01提出：修一段路——列入计划。答复：明年开工',
    ]);
  });

  test('what nothing is known of has no section, but there is always room for the own words', () => {
    const sections = draftSelfReport({ figures: [], pledgeItems: [], matters: [] }, 'en');
    expect(sections).toEqual([{ key: 'outlook', text: '' }]);
  });
});
