import {periodOf} from '../../data/periods.js';
import type {Job} from './plan.js';
import type {Figure} from '../../model/figure.js';

/** A day and nothing vaguer. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * What search engines read (schema.org): the dataset with its sources, and those events shown whose
 * day is stated. A month or "early in the year" has no form there, and a made-up day would be false.
 */
export function jsonLd(job: Job, figure: Figure, url: string, about: string): readonly unknown[] {
  const {facts, language} = job;
  const bare = facts.dataset.language;
  const name = (text: Parameters<typeof language.name>[0]): string =>
    language.name(text, bare).text;
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: figure.heading.text,
    description: about,
    url,
    inLanguage: language.code,
    dateModified: facts.dataset.asOf,
    citation: figure.sources.map(({parts, url: address}) => ({
      '@type': 'CreativeWork',
      name: parts.map(({text}) => text).join(', '),
      ...(address ? {url: address} : {}),
    })),
  };
  const events = figure.ids.flatMap((id) => {
    const event = facts.events.get(id);
    if (!event?.date || event.date.part !== undefined || !DAY.test(event.date.edtf)) return [];
    if (!periodOf(event.date.edtf)) return [];
    const host = event.host === undefined ? undefined : facts.places.get(event.host);
    return [
      {
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: name(event.names),
        startDate: event.date.edtf,
        inLanguage: language.code,
        ...(host ? {location: {'@type': 'Place', name: name(host.names)}} : {}),
      },
    ];
  });
  return [dataset, ...events];
}
