import type { Rubric } from '../../programmes/programme.js';
import type { Language } from '../../shared/language.js';

/** What a proposal says of the result it rests on. */
export interface GroundsOf {
  year: number;
  totalPoints: string | null;
  scalePoints: string | null;
  band: string | null;
  /** Keys of the minimums that were missed and of the events that outweigh points. */
  limits: readonly string[];
}

function titleIn(rubric: Rubric, key: string, language: Language): string {
  const named = [...rubric.gates, ...rubric.vetoes, ...rubric.bands].find(each => each.key === key);
  return named?.title[language] ?? key;
}

/** The grounds of a draft: the result it rests on, in words and with its figures. */
export function proposalGrounds(rubric: Rubric, of: GroundsOf, language: Language): string {
  const { year, totalPoints, scalePoints, band, limits } = of;
  const total = scalePoints === null ? totalPoints : `${totalPoints}/${scalePoints}`;
  const bandTitle = band === null ? null : titleIn(rubric, band, language);
  const causes = limits.map(key => titleIn(rubric, key, language));
  if (language === 'en') {
    const result = `Evaluation of ${year}: ${total} points${bandTitle ? `, ${bandTitle}` : ''}.`;
    return causes.length > 0 ? `${result} Because of: ${causes.join('; ')}.` : result;
  }
  const result = `${year}年考评得分${total}${bandTitle ? `，等次为${bandTitle}` : ''}。`;
  return causes.length > 0 ? `${result}涉及：${causes.join('；')}。` : result;
}
