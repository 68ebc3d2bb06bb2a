import type {Place, Route} from '../../data/schema.js';
import {nameById, nameOf, type Citations} from '../citations.js';
import type {Cell, Said, Table, World} from '../figure.js';
import {aboutText, claimsAbout, valueText} from './claims.js';
import {stopsOf} from './panels.js';

type Row = Table['rows'][number];

/** What the map shows as tables: legs, figures, places. */
export function tablesOf(
  world: World,
  cite: Citations,
  routes: readonly Route[],
  places: readonly Place[],
): Table[] {
  const {facts, language} = world;
  const own = (
    key: 'legs' | 'route' | 'leg' | 'layer' | 'mode' | 'since' | 'figures' | 'places' | 'country',
  ): string => language.text(`corridor-map.${key}`);
  const frame = (
    key: 'What' | 'Value' | 'Unit' | 'Period' | 'Qualifier' | 'Kind' | 'Status' | 'Place' | 'Note',
  ): string => language.text(`frame.column${key}`);
  const table = (caption: string, labels: readonly string[], rows: readonly Row[]): Table => ({
    caption,
    columns: labels.map((label) => ({key: label, label, numeric: label === frame('Value')})),
    rows,
  });
  const row = (id: string, ...cells: readonly (Cell | string)[]): Row => ({
    ids: [id],
    cells: cells.map((cell) => (typeof cell === 'string' ? {text: cell} : cell)),
  });
  const said = (text: Parameters<typeof nameOf>[1] | undefined): Said =>
    text === undefined ? {text: ''} : nameOf(world, text);
  const cited = (text: Said, sources: Parameters<Citations['cite']>[0]): Cell => ({
    ...text,
    letters: cite.cite(sources),
  });
  const ids = [...routes, ...places].map(({id}) => id);
  const claims = new Set(ids.flatMap((id) => claimsAbout(world, id)));
  return [
    table(
      own('legs'),
      [
        own('route'),
        own('leg'),
        own('layer'),
        own('mode'),
        frame('Status'),
        own('since'),
        frame('Note'),
      ],
      routes.flatMap((route) =>
        route.legs.map((leg) =>
          row(
            route.id,
            cited(said(route.names), route.sources),
            cited(
              {text: stopsOf(world, leg).join(' – ') || language.text('frame.notStated')},
              leg.sources,
            ),
            language.text(`words.layer-${route.layer}`),
            language.text(`words.mode-${leg.mode}`),
            language.text(`words.status-${leg.status}`),
            language.date(leg.since),
            said(leg.note ?? route.note),
          ),
        ),
      ),
    ),
    table(
      own('figures'),
      [
        frame('What'),
        frame('Value'),
        frame('Unit'),
        frame('Period'),
        frame('Qualifier'),
        frame('Kind'),
        frame('Note'),
      ],
      [...claims].flatMap((claim) => {
        const measure = facts.measures.get(claim.measure);
        return measure
          ? row(
              claim.id,
              cited({text: aboutText(world, claim, measure)}, claim.sources),
              {text: valueText(world, claim, measure), value: claim.value},
              claim.figure === 'growth' ? '' : measure.unit,
              language.date(claim.period),
              language.text(`words.says-${claim.says}`),
              language.text(`words.kind-${claim.kind}`),
              said(claim.note),
            )
          : [];
      }),
    ),
    table(
      own('places'),
      [frame('Place'), frame('Kind'), own('country'), frame('Note')],
      places.map(({id, names, kind, country, about, note, approx, sources}) =>
        row(
          id,
          cited(said(names), sources),
          language.text(`words.place-${kind}`),
          country ? nameById(world, country) : '',
          [
            said(about).text,
            said(note).text,
            approx ? language.text('corridor-map.approximate') : '',
          ]
            .filter(Boolean)
            .join('. '),
        ),
      ),
    ),
  ].filter(({rows}) => rows.length > 0);
}
