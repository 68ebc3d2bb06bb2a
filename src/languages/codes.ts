/** Languages the repository knows, by BCP 47 tag. The first six have every sentence of frame and words. */
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

/**
 * The switch: languages that the module carries. To ship another: add it here, run
 * `node src/node/languages.mjs`, and move its line from `all.ts` to `strings/index.ts`.
 */
export const SHIPPED = ['en', 'ru', 'az'] as const satisfies readonly Code[];

/** Where comes from what a language does not have, or a language that is not shipped: English last. */
export function fallbacksOf<Tag extends string>(code: Tag): readonly (Tag | 'ru' | 'en')[] {
  return /^(kk|ky|tg)$/.test(code) ? [code, 'ru', 'en'] : [code, 'en'];
}
