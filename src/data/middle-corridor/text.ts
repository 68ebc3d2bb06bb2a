import type {Citation} from '../schema.js';

/** Sources of the dataset: five articles, and the membership lists of three organisations. */
export type SourceId =
  '000' | '001' | '002' | '003' | '004' | 'ots-list' | 'eaeu-list' | 'carec-list';

/** A text in the six languages that names and reasons are written in. */
export type Text = Record<'en' | 'ru' | 'az' | 'kk' | 'uz' | 'tr', string>;

/** Its languages, in the order of `Text`. */
export type Texts = readonly [
  en: string,
  ru: string,
  az: string,
  kk: string,
  uz: string,
  tr: string,
];

/** A name in each language. */
export function t(...[en, ru, az, kk, uz, tr]: Texts): Text {
  return {en, ru, az, kk, uz, tr};
}

/** A note in two of them: readers of Kazakh get the Russian one, the others the English one. */
export function n(en: string, ru: string): {en: string; ru: string} {
  return {en, ru};
}

/** Citations from `source/paragraph`, in the order given: `cite('004/5', '004/15')` is one source. */
export function cite(...marks: `${SourceId}/${string}`[]): Citation[] {
  const citations: Citation[] = [];
  for (const mark of marks) {
    const cut = mark.indexOf('/');
    const source = mark.slice(0, cut);
    const at = mark.slice(cut + 1);
    const known = citations.find((citation) => citation.source === source);
    if (known) known.at.push(at);
    else citations.push({source, at: [at]});
  }
  return citations;
}
