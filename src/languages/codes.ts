/** Languages the kit carries, by BCP 47 tag. The first six are complete. */
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

/** Where a sentence comes from that a language does not have: English always, last. */
export function fallbacksOf(code: Code): readonly Code[] {
  if (code === 'en') return ['en'];
  return code === 'kk' || code === 'ky' || code === 'tg' ? [code, 'ru', 'en'] : [code, 'en'];
}
