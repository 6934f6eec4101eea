import { measureKey } from '../programmes/measures/measure-keys.js';
import type {
  LinkRule,
  Programme as ProgrammeFile,
  RepresentativeType as TypeInFile,
} from '../programmes/programme.js';
import type { Language, Text } from '../shared/language.js';
import { describeEventKinds, describeSubjectAttributes } from './describe-events.js';
import { describeMatterKinds } from './describe-matters.js';
import { describePromises } from './describe-promises.js';
import type { Label } from './label.type.js';
import type { LinkQuota, Programme, RepresentativeType } from './programme.type.js';
import type { ProgrammeVersion } from './programme-in-force.js';

interface Keyed {
  key: string;
  title: Text;
}

/** The programme in the words of one language. */
export function describeProgramme({ programme, version, adoptedAt }: ProgrammeVersion, language: Language): Programme {
  const labelOf = ({ key, title }: Keyed): Label => ({ key, title: title[language] });
  const rubric = programme.rubrics[0];
  return {
    key: programme.key,
    title: programme.title[language],
    version,
    adoptedAt,
    source: programme.source?.title[language] ?? null,
    ...describePromises(programme, language),
    representativeTypes: programme.representativeTypes.map(type => describeType(programme, type, language)),
    wardKinds: programme.wards.kinds.toSorted((a, b) => a.level - b.level).map(labelOf),
    householdCategories: programme.householdCategories.map(labelOf),
    duties: programme.duties.map(labelOf),
    needs: (programme.matching?.needs ?? []).map(labelOf),
    pledgeTitle: programme.pledge?.title[language] ?? null,
    pledgeForm: programme.pledge?.form ?? null,
    returnTitle: programme.returns?.title[language] ?? null,
    sheets: programme.sheets.map(({ sheet, title, words }) => ({
      sheet,
      title: title[language],
      words: words?.[language] ?? null,
    })),
    hasNilReturns: programme.returns?.nilReturns ?? false,
    taskListTitle: programme.taskLists?.title[language] ?? null,
    pledgeItems: (programme.pledge?.items ?? []).map(item => ({
      ...labelOf(item),
      hasOwnWords: item.wording === 'own',
      minTimes: item.times.min,
      maxTimes: item.times.max,
      needsHousehold: item.beneficiary !== undefined,
      evidence: item.evidence,
    })),
    procedures: programme.consultations.procedures.map(labelOf),
    briefingKinds: programme.consultations.briefings.map(labelOf),
    panels: programme.consultations.panels.map(({ seats, judgements, ...panel }) => ({
      ...labelOf(panel),
      seats: seats.map(seat => ({
        ...labelOf(seat),
        atLeast: seat.atLeast,
        isOfRepresentatives: seat.types !== undefined,
      })),
      judgements: judgements.map(labelOf),
    })),
    activityKinds: programme.activities.map(activity => ({
      ...labelOf(activity),
      duty: programme.duties.filter(({ key }) => key === activity.duty).map(labelOf)[0] ?? null,
      per: activity.per,
      isCalled: activity.rule === undefined,
      metByHomeVisit: activity.metBy.some(({ visit }) => visit.channel === 'HOME'),
    })),
    matterKinds: describeMatterKinds(programme, language),
    matterTopics: programme.matters.topics.map(labelOf),
    matterSources: programme.matters.sources.map(labelOf),
    eventKinds: describeEventKinds(programme, language),
    attributes: describeSubjectAttributes(programme, language),
    headlines: programme.headlines.map(({ measure, of, title }) => ({
      key: measureKey(measure, of),
      title: title[language],
    })),
    rubricNote: rubric?.note?.[language] ?? null,
    isAnybodyScored: programme.evaluation.length > 0,
    disclosure: programme.disclosure.profile,
    bands: (rubric?.bands ?? []).map(labelOf),
  };
}

function describeType(programme: ProgrammeFile, type: TypeInFile, language: Language): RepresentativeType {
  return {
    key: type.key,
    title: type.title[language],
    competentAuthority: type.competentAuthority[language],
    linkQuotas: linkQuotasOf(programme, type, language),
  };
}

/** What the programme says about the links of a type; empty when it states nothing or the type links nobody. */
export function linkQuotasOf(programme: ProgrammeFile, type: TypeInFile, language: Language): LinkQuota[] {
  if (type.links === undefined || type.links === 'none') return [];
  return type.links.map(rule => describeLinkQuota(programme, rule, language));
}

export function describeLinkQuota(
  programme: ProgrammeFile,
  { categories, min, max, within }: LinkRule,
  language: Language,
): LinkQuota {
  return {
    min,
    max,
    within: within ?? null,
    categories: programme.householdCategories
      .filter(({ key }) => categories !== 'any' && categories.includes(key))
      .map(({ key, title }) => ({ key, title: title[language] })),
  };
}
