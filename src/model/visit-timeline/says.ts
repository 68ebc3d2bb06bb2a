import type {Language} from '../../languages/language.js';
import type {Value} from '../../languages/texts.js';

type Say = (key: string, values?: Readonly<Record<string, Value>>) => string;

/** Texts of the timeline by their short keys. */
export const sayer =
  ({language}: {readonly language: Language}, area = 'visit-timeline'): Say =>
  (key, values) =>
    (language.text as (key: string, values: unknown) => string)(`${area}.${key}`, values);

/** Those of the full edition. */
export const moreSayer = (from: {readonly language: Language}): Say =>
  sayer(from, 'visit-timeline-more');
