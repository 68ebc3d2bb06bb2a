import type {Language} from '../../languages/language.js';
import type {Value} from '../../languages/texts.js';

type Values = Readonly<Record<string, Value>>;
type Say = (key: string, values?: Values) => string;
type Loose = (key: string, values: Values | undefined) => string;
interface Speaking {
  readonly language: Language;
}

/** Texts of the timeline by their short keys. */
export const sayer =
  ({language}: Speaking): Say =>
  (key, values) =>
    (language.text as Loose)(`visit-timeline.${key}`, values);

/** Those of the full edition. */
export const moreSayer =
  ({language}: Speaking): Say =>
  (key, values) =>
    (language.text as Loose)(`visit-timeline-more.${key}`, values);
