/** Languages of the kit, by BCP 47 tag. The first six are complete. */
export const CODES = [
  'en',
  'ru',
  'az',
  'kk',
  'uz',
  'tr',
  'uz-Cyrl',
  'ky',
  'tg',
  'tk',
  'ka',
  'hy',
  'fa',
  'zh',
] as const;

export type Code = (typeof CODES)[number];

/** Languages that have every text. */
export type Complete = 'en' | 'ru' | 'az' | 'kk' | 'uz' | 'tr';

export const isComplete = (code: Code): code is Complete => /^(en|ru|az|kk|uz|tr)$/.test(code);

/** Languages that the smaller file holds; the full one holds them all (`data/edition.ts`). */
export const CORE = ['en', 'ru', 'az'] as const satisfies readonly Code[];

/** Where comes from what a language does not have, or a language that the file does not hold: English last. */
export function fallbacksOf<Tag extends string>(code: Tag): readonly (Tag | 'ru' | 'en')[] {
  return /^(kk|ky|tg)$/.test(code) ? [code, 'ru', 'en'] : [code, 'en'];
}
