export type Language = 'zh-CN' | 'en';

/** A wording in both languages. */
export interface Text {
  'zh-CN': string;
  en: string;
}

/** Words that were kept in one language, in the other one while the programme still has them; else as they were kept. */
export function retold(kept: string, known: readonly (Text | null | undefined)[], language: Language): string {
  return known.find(text => text?.['zh-CN'] === kept || text?.en === kept)?.[language] ?? kept;
}

/** The first language of an Accept-Language header that is spoken here; Chinese otherwise. */
export function languageOf(header: string | undefined): Language {
  for (const part of (header ?? '').split(',')) {
    const tag = part.split(';')[0]!.trim().toLowerCase();
    if (tag.startsWith('zh')) return 'zh-CN';
    if (tag.startsWith('en')) return 'en';
  }
  return 'zh-CN';
}
