import type { Programme } from '../programmes/programme.js';
import { visitRules } from '../programmes/programme.lookup.js';
import type { Language, Text } from '../shared/language.js';
import { CHANNEL_TITLES } from './visit-channel.js';
import type { VisitProgramme } from './visit-programme.type.js';

interface Asked {
  language: Language;
  today: string;
}

/** What the programme says about visits, in the words of one language. */
export function describeVisits(programme: Programme, { language, today }: Asked): VisitProgramme {
  const { channels, rounds, help, mustVisit, remindAfter } = programme.visits;
  const rules = visitRules(programme);
  const labelOf = ({ key, title }: { key: string; title: Text }) => ({ key, title: title[language] });
  const year = today.slice(0, 4);
  return {
    channels: channels.map(key => ({ key, title: CHANNEL_TITLES[key]![language] })),
    rounds: rounds.map(round => {
      const [from, until] = [`${year}-${round.from}`, `${year}-${round.until}`];
      return { ...labelOf(round), from, until, isRunning: from <= today && today <= until };
    }),
    help: help.map(labelOf),
    duties: programme.duties.map(labelOf),
    rules: rules.map(labelOf),
    events: mustVisit.filter(({ trigger }) => trigger === 'event').map(labelOf),
    hasMustVisits: mustVisit.length > 0,
    hasDueVisits: rules.length > 0 || mustVisit.length > 0 || remindAfter !== undefined,
  };
}
