import { type FieldActions, fields } from './fields-of-type.js';

/** How people take part in decisions, by the type it is a field of. */
export const CONSULTATION_FIELDS = {
  Query: {
    ...fields('consultation.list', 'consultations consultation'),
    ...fields('briefing.read', 'briefings briefing'),
    ...fields('panel.read', 'panelCases panelCase panelMembers'),
  },
  Mutation: {
    ...fields('consultation.hold', 'startConsultation recordStage inviteToStage abandonConsultation answerOpinion'),
    ...fields('opinion.give', 'giveOpinion'),
    ...fields('briefing.send', 'sendBriefing'),
    ...fields('briefing.answer', 'answerBriefing'),
    ...fields('panel.organise', 'seatPanelMember unseatPanelMember openPanelCase concludePanelCase'),
    ...fields('panel.judge', 'judgeMatter'),
  },
  Matter: fields('panel.read', 'panelCases'),
} satisfies FieldActions;

export const CONSULTATION_TYPES: FieldActions = {
  Consultation: {
    ...fields('consultation.list', 'id procedure procedureTitle title ward startedOn disclosures'),
    ...fields('consultation.follow', 'body group state endedOn outcome stages version viewerCanHold'),
  },
  Disclosure: fields('consultation.list', 'stageTitle from until text'),
  ConsultationStageView: fields(
    'consultation.follow',
    `key title act by quorum majority majorityOf isExceeding hearsAtLeast showsForDays invites isNext heldOn note vote
     isPassed meeting file opinions stillToHear askedCount`,
  ),
  VoteResult: fields('consultation.follow', 'eligible present inFavour against abstained'),
  Opinion: fields('public.read', 'key representative heardOn opinion answer answeredOn version'),
  Briefing: fields('briefing.read', 'id kind kindTitle title body file sentOn dueOn answers'),
  BriefingAnswer: fields('briefing.read', 'id group answeredOn answer isLate version viewerCanAnswer'),
  PanelCase: fields(
    'panel.read',
    `id panel panelTitle ward matter openedOn question state judgements conclusionTitle conclusionText concludedOn
     version viewerCanOrganise`,
  ),
  PanelMember: fields('panel.read', 'id panel seat seatTitle name representative startedOn endedOn version'),
  PanelJudgement: fields('panel.read', 'key member judgementTitle reason givenOn'),
};
