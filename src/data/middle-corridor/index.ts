import type {Dataset} from '../schema.js';
import {claims} from './claims.js';
import {events} from './events.js';
import {arrangement} from './format-layout.generated.js';
import {formats} from './formats.js';
import {layers} from './layers.js';
import {measures} from './measures.js';
import {organisations} from './organisations.js';
import {people} from './people.js';
import {places} from './places.js';
import {projects} from './projects.js';
import {routes} from './routes.js';
import {disagreements, doubts} from './readings.js';
import {sources} from './sources.js';
import {tallies} from './tallies.js';
import {t} from './text.js';
import {trends} from './trends.js';

/**
 * The built-in dataset: what five articles state about Azerbaijan, Central Asia and the Middle
 * Corridor. Nothing in it is corrected: where the articles disagree, both stand.
 */
export const middleCorridor: Dataset = {
  corridorKit: 1,
  id: 'middle-corridor',
  names: t(
    'Azerbaijan, Central Asia and the Middle Corridor',
    'Азербайджан, Центральная Азия и Средний коридор',
    'Azərbaycan, Mərkəzi Asiya və Orta dəhliz',
    'Әзербайжан, Орталық Азия және Орта дәліз',
    'Ozarbayjon, Markaziy Osiyo va Oʻrta yoʻlak',
    'Azerbaycan, Orta Asya ve Orta Koridor',
  ),
  language: 'en',
  asOf: '2026-01-05',
  leads: {
    'corridor-map': {
      routes: 'middle-corridor btk zangezur btc turkmen-gas-swap green-cable digital-silk-road',
    },
    'trade-chart': {measures: 'trade-aze-kaz'},
    'format-venn': {formats: 'six ots carec birlestik china-central-asia green-corridor'},
    'visit-timeline': {},
  },
  arrangement,
  sources,
  layers,
  places,
  routes,
  formats,
  measures,
  claims,
  events,
  people,
  organisations,
  tallies,
  projects,
  trends,
  disagreements,
  doubts,
};
