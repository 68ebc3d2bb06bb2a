/**
 * Every sentence of the interface, by language, area and key.
 *
 * **To add a text**: write it in `<area>/en.ts`, and the compiler then asks for it in each complete
 * language (`<area>/{ru,az,kk,uz,tr}.ts`). Use it as `language.text('area.key', {hole: value})`;
 * a missing key, a missing hole and a hole without a value do not compile.
 *
 * - `{hole}` takes text, a number, or a function of the language. Numbers and functions are printed in
 *   the language of the sentence, so pass numbers raw, and dates as `(language) => language.date(day)`.
 * - A counted thing is an array, one text a plural form; `{n}` chooses: English `['{n} visit',
 *   '{n} visits']`, Russian one, few, many, other: `['{n} визит', '{n} визита', '{n} визитов',
 *   '{n} визита']` (the last is for fractions).
 * - A text is a whole sentence or a whole label: never join two texts into one sentence. What governs
 *   a name stands apart from it (`Host: {place}`), since names are not declined.
 * - Keys are camelCase; a family that follows values of the schema is `family-value`
 *   (`words.mode-oil-pipeline`), so that `` `words.mode-${mode}` `` is checked too.
 * - No key is used by two areas. `words` holds the schema's own values; `frame` what all four widgets
 *   share; `problems` the sentences to authors; each widget has an area, and only its own.
 *
 * **To add a language**: one file an area (`Translation` if complete, `PartialTranslation` if not), one
 * file beside this that gathers them, a line here and in `../codes.ts`.
 *
 * **Which file holds what**: `corridor-kit.js` has the languages of `CORE` and no area that ends in
 * `-more`; `corridor-kit.full.js` has all. Texts that are only asked for behind `FULL`
 * (`data/edition.ts`) go into such an area: `trade-chart-more`.
 */
import type {Code, Complete} from '../codes.js';
import type {Value} from '../texts.js';
import {az} from './az.js';
import {en} from './en.js';
import {fa} from './fa.js';
import {kk} from './kk.js';
import {ru} from './ru.js';
import {tr} from './tr.js';
import type {Holes, PartialTranslation, Translation} from './translation.js';
import {uz} from './uz.js';
import {zh} from './zh.js';

type English = typeof en;

/** Names the areas. */
export type Area = keyof English;

/** Names a text: `'frame.sources'`. */
export type TextKey = {
  [Name in Area]: `${Name}.${keyof English[Name] & string}`;
}[Area];

type EnglishOf<Key extends TextKey> = Key extends `${infer Name extends Area}.${infer Last}`
  ? English[Name][Last & keyof English[Name]]
  : never;

/** A count is a number; anything else may be text, a number, or asked of the sentence's language. */
type Filling<Text> = {
  readonly [Hole in Holes<Text>]: Text extends readonly string[]
    ? Hole extends 'n'
      ? number
      : Value
    : Value;
};

/** What must follow a key: nothing, or a value for each hole of its text. */
export type TextArguments<Key extends TextKey> = [Holes<EnglishOf<Key>>] extends [never]
  ? []
  : [values: Filling<EnglishOf<Key>>];

/** All texts of a complete language; those that another has. */
export type Strings<Language extends Code> = Language extends Complete
  ? {readonly [Name in Area]: Translation<English[Name], Language>}
  : {readonly [Name in Area]?: PartialTranslation<English[Name], Language>};

type Other = Exclude<Code, Complete>;

export const STRINGS: {readonly [Language in Complete]: Strings<Language>} & {
  readonly [Language in Other]?: Strings<Language>;
} = {
  en,
  ru,
  az,
  kk,
  uz,
  tr,
  fa,
  zh,
};
