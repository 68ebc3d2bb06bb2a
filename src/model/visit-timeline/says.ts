import type {Language} from '../../languages/language.js';

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Texts of the timeline by their short keys. */
export const sayer =
  ({language}: {readonly language: Language}): Say =>
  (key, values) =>
    (language.text as (key: string, values: unknown) => string)(`visit-timeline.${key}`, values);
