import type {Code} from '../codes.js';

/** A text in English: one sentence, or two for a counted thing: for one, and for any other number. */
export type Entry = string | readonly [string, string];

/** The names between braces in a text: `'n' | 'total'` for `'{n} of {total}'`. */
export type Holes<Text> = Text extends readonly (infer Form)[]
  ? Holes<Form>
  : Text extends `${string}{${infer Hole}}${infer Rest}`
    ? Hole | Holes<Rest>
    : never;

type Both<Union> = (Union extends unknown ? (value: Union) => void : never) extends (
  value: infer All,
) => void
  ? All
  : never;

/** A text that holds each of the holes; an error reads: not assignable to `${string}{n}${string}`. */
type Holding<Hole extends string> = [Hole] extends [never]
  ? string
  : Both<Hole extends string ? `${string}{${Hole}}${string}` : never>;

/** One text a plural form, in the order one, few, many, other; a language without plurals has one text. */
type Forms<Language extends Code, Text> = Language extends 'ru'
  ? readonly [Text, Text, Text, Text]
  : Language extends 'zh'
    ? Text
    : readonly [Text, Text];

/** What a complete language must write for an area whose English is `En`: each key, each hole. */
export type Translation<En, Language extends Code> = {
  readonly [Key in keyof En]: En[Key] extends readonly string[]
    ? Forms<Language, Holding<Exclude<Holes<En[Key]>, 'n'>>>
    : Holding<Holes<En[Key]>>;
};

/** What an incomplete language may write: a missing sentence is taken whole from the next language. */
export type PartialTranslation<En, Language extends Code> = Partial<Translation<En, Language>>;
