import { readFileSync } from 'node:fs';

const FIXTURE = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');

const CONSULTATIONS = `consultations:
  procedures:
    - key: four-and-two
      title: { zh-CN: 四议两公开, en: Four discussions and two disclosures }
      stages:
        - { key: proposal, title: { zh-CN: 党支部会提议, en: Proposal }, by: { zh-CN: 村党支部, en: Branch } }
        - key: hearing
          title: { zh-CN: 征求代表意见, en: Representatives heard }
          consult: { of: group, atLeast: 2/3 }
        - key: vote
          title: { zh-CN: 村民代表会议决议, en: Vote of the assembly }
          sitIn: sit-in
          vote: { quorum: 2/3, majority: { of: present, share: 1/2 } }
        - { key: before, title: { zh-CN: 决议公开, en: Resolution shown }, disclose: { days: 5 } }
        - { key: result, title: { zh-CN: 实施结果公开, en: Result shown }, disclose: { days: 3 } }
  briefings:
    - { key: internal, title: { zh-CN: 情况通报, en: Briefing }, limit: P10D }
  panels:
    - key: citizens
      title: { zh-CN: 群众评议团, en: Citizens’ panel }
      seats:
        - { key: delegates, title: { zh-CN: 党代表, en: Party delegates }, atLeast: 1, types: [party-delegate] }
        - { key: people, title: { zh-CN: 群众代表, en: Residents }, atLeast: 2 }
      quorum: 2/3
      takes: { outcomes: [CANNOT] }
      judgements:
        - { key: supported, title: { zh-CN: 诉求合理, en: The request is fair } }
        - { key: unsupported, title: { zh-CN: 诉求不合理, en: The request is not fair } }

`;

/** The programme of the fixtures with one procedure of each kind of stage, a briefing and a panel. */
export const DECISIONS = FIXTURE.replace('eventKinds:\n', `${CONSULTATIONS}eventKinds:\n`);
