import type { Language } from '../shared/language.js';
import type { CatalogueEntry } from './catalogue.js';
import type { MeasureDefinition } from './figure.type.js';

/** A measure in the words of one language. */
export function describeMeasure(entry: CatalogueEntry, language: Language): MeasureDefinition {
  return { ...entry, title: entry.title[language], definition: entry.definition[language] };
}
