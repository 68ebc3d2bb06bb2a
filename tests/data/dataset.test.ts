import {expect} from 'chai';
import {checkDataset} from '../../src/data/check.js';
import {indexDataset} from '../../src/data/dataset.js';
import {middleCorridor} from '../../src/data/middle-corridor/index.js';
import {periodOf, windowOf} from '../../src/data/periods.js';
import type {Citation, Claim, Dataset} from '../../src/data/schema.js';
import stated from './stated.json' with {type: 'json'};

const facts = indexDataset(middleCorridor);
const references = new Set(
  middleCorridor.sources.filter(({kind}) => kind === 'reference').map(({id}) => id),
);

/** What a record cites of the articles, as `source/paragraph`, sorted. */
function cited(sources: readonly Citation[] | undefined): string[] {
  return (sources ?? [])
    .filter(({source}) => !references.has(source))
    .flatMap(({source, at}) => at.map((place) => `${source}/${place}`))
    .sort();
}

function found<T>(map: ReadonlyMap<string, T>, id: string): T {
  const record = map.get(id);
  if (!record) throw new Error(`${id} is not in the dataset`);
  return record;
}

/** How a stated figure is written in the dataset: what is counted, and how surely. */
function expectedOf(figure: {says: string; bound?: string; unit: string}): Partial<Claim>[] {
  const bounds: Record<string, Claim['says'][]> = {
    under: ['almost', 'under'],
    upTo: ['upTo'],
    about: ['about'],
  };
  const says = figure.bound ? (bounds[figure.bound] ?? []) : (['exact'] as const);
  switch (figure.says) {
    case 'forecast':
    case 'target':
      return says.map((word) => ({kind: figure.says as 'forecast' | 'target', says: word}));
    case 'growth':
      return says.map((word) => ({figure: 'growth', kind: 'actual', says: word}));
    case 'cumulative':
      return [{figure: 'cumulative', kind: 'actual', says: 'exact'}];
    case 'count':
      return [{kind: 'actual', says: 'exact'}];
    case 'range':
      return [{kind: 'actual', says: 'exact'}];
    default:
      return [{kind: 'actual', says: figure.says as Claim['says']}];
  }
}

const UNITS: Record<string, string> = {
  'USD/year': 'USD/a',
  't/year': 't',
  day: 'd',
  year: 'a',
  companies: '{company}',
  documents: '{document}',
  areas: '{area}',
  countries: '{country}',
  institutions: '{institution}',
  people: '{representative}',
};

/** Status of a stated route, and the statuses its legs may have. */
const LEGS: Record<string, string[]> = {
  operating: ['operating'],
  'under construction': ['operating', 'construction', 'planned'],
  'opened 2025': ['operating'],
  'feasibility study': ['study'],
  'started 2025': ['operating'],
  'preparation ending': ['planned'],
  planned: ['planned'],
  agreements: ['planned'],
};

const STEPS: Record<string, string> = {
  'on the agenda': 'agenda',
  'being introduced': 'introducing',
  'made possible': 'enabled',
  'called for': 'called-for',
};

/** Every text of the dataset with the way to it. */
function textsOf(value: unknown, path = ''): [string, Record<string, unknown>][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  if (!Array.isArray(value) && ('en' in holder || 'ru' in holder) && !('one' in holder)) {
    return [[path, holder]];
  }
  return Object.entries(holder).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

describe('the built-in dataset', () => {
  it('passes its own check without a word', () => {
    const {dataset, problems} = checkDataset(JSON.parse(JSON.stringify(middleCorridor)));
    expect(problems).to.deep.equal([]);
    expect(dataset).to.deep.equal(middleCorridor);
  });

  it('names everything in six languages, and explains in the first two', () => {
    const explains = /\.(note|why|open|taken)$|^\.doubts\./;
    const short = textsOf(middleCorridor)
      .filter(([path]) => !path.endsWith('.words'))
      .filter(([path, text]) => {
        const languages = ['en', 'ru', ...(explains.test(path) ? [] : ['az', 'kk', 'uz', 'tr'])];
        return languages.some((language) => !text[language]);
      });
    expect(short.map(([path]) => path)).to.deep.equal([]);
  });

  it('quotes qualifiers in the language of the source, in at most eight words', () => {
    const quotes = [...(middleCorridor.claims ?? []), ...(middleCorridor.events ?? [])].flatMap(
      ({words}) => (words === undefined ? [] : [words]),
    );
    expect(quotes.length).to.be.greaterThan(20);
    for (const words of quotes) {
      expect(words).to.have.all.keys('ru');
      const {ru} = words as Record<string, string>;
      expect(ru?.split(/\s+/).length, ru).to.be.at.most(8);
    }
  });

  it('leads each tag to records that exist', () => {
    const ids = new Set(
      Object.values(middleCorridor)
        .filter(Array.isArray)
        .flatMap((list) => (list as {id: string}[]).map(({id}) => id)),
    );
    const leads = Object.values(middleCorridor.leads ?? {}).flatMap((lead) =>
      Object.values(lead).flatMap((value) => value.split(' ')),
    );
    expect(leads.filter((id) => !ids.has(id))).to.deep.equal([]);
    expect(Object.keys(middleCorridor.leads ?? {})).to.have.length(4);
  });

  it('expects nothing before its day that it calls held', () => {
    for (const {id, date, status} of middleCorridor.events ?? []) {
      const period = periodOf(date?.edtf);
      if (!period) continue;
      const {to} = windowOf(period, date?.part);
      const asOf = windowOf(found(new Map([['day', periodOf(middleCorridor.asOf)]]), 'day')!);
      expect(to > asOf.to, id).to.equal(status === 'expected');
    }
  });

  it('draws every leg of waypoints as indicative, and names what no article bears', () => {
    for (const {id, legs, note} of middleCorridor.routes ?? []) {
      for (const leg of legs) {
        if (leg.stops.length > 1 && leg.mode !== 'ties') expect(leg.approx, id).to.equal(true);
        if (!leg.sources) expect(leg.note ?? note, id).to.be.an('object');
      }
    }
  });
});

describe('what the articles state is in the built-in dataset', () => {
  it('sources, with author, publisher and day', () => {
    for (const {id, author, publisher, published} of stated.sources) {
      const source = found(facts.sources, id);
      const name = (source.author as Record<string, string> | null)?.['ru'] ?? null;
      expect([id, name, source.publisher, source.published]).to.deep.equal([
        id,
        author,
        publisher,
        published,
      ]);
    }
  });

  it('figures, with unit, period, base, qualifier and every paragraph', () => {
    for (const figure of stated.figures) {
      const claim = found(facts.claims, figure.id);
      const {unit} = found(facts.measures, claim.measure);
      expect(claim.value, figure.id).to.deep.equal(figure.value);
      expect(claim.period, figure.id).to.equal(figure.period);
      expect(claim.base ?? null, figure.id).to.equal('base' in figure ? figure.base : null);
      expect(cited(claim.sources), figure.id).to.deep.equal(figure.at);
      if (figure.unit === 'ratio') expect(claim.as, figure.id).to.equal('times');
      else if (figure.unit === 'growth') expect(claim.as, figure.id).to.equal('change');
      else expect(unit, figure.id).to.equal(UNITS[figure.unit] ?? figure.unit);
      const fits = expectedOf(figure).some((expected) =>
        Object.entries(expected).every(([key, value]) => claim[key as keyof Claim] === value),
      );
      expect(fits, `${figure.id}: ${claim.kind} ${claim.figure} ${claim.says}`).to.equal(true);
    }
    expect(facts.claims.size).to.equal(stated.figures.length);
  });

  it('tallies, with their windows', () => {
    for (const {id, value, window, at} of stated.tallies) {
      const tally = found(facts.tallies, id);
      expect(tally.value, id).to.equal(value);
      expect(tally.window.length, id).to.equal(window.includes('two years') ? 'P2Y' : 'P3Y');
      const end = window.includes('January 2026') ? '2026-01' : '2025-10';
      expect(tally.window.end, id).to.equal(window.includes('as of') ? end : null);
      expect(cited(tally.sources), id).to.deep.equal(at);
    }
  });

  it('events, at the precision of their source', () => {
    for (const {id, date, kind, at, ...rest} of stated.events) {
      const event = found(facts.events, id);
      expect(event.date?.edtf ?? null, id).to.equal(date);
      expect(event.kind, id).to.equal(kind);
      expect(event.status, id).to.equal('status' in rest ? rest.status : 'held');
      if ('host' in rest) expect(event.host, id).to.equal(rest.host);
      if ('visitor' in rest) expect(event.visitor, id).to.equal(rest.visitor);
      if ('participants' in rest) {
        expect(event.participants, id).to.include.members(rest.participants);
      }
      expect(cited(event.sources), id).to.deep.equal(at);
    }
  });

  it('formats, with their members; what no article lists comes from a list or is not known', () => {
    for (const {id, members, at} of stated.formats) {
      const format = found(facts.formats, id);
      expect(cited(format.sources), id).to.deep.equal(at);
      if (members) {
        expect(
          format.members.map(({place}) => place),
          id,
        ).to.deep.equal(members);
        expect(format.complete, id).to.equal(true);
      } else if (format.complete) {
        const listed = format.members.map(({sources}) => sources?.[0]?.source ?? '');
        expect(
          listed.every((source) => references.has(source)),
          id,
        ).to.equal(true);
      } else {
        expect(format.members, id).to.deep.equal([]);
      }
    }
  });

  it('routes, with the status of their legs', () => {
    for (const {id, layer, status, at} of stated.routes) {
      const route = found(facts.routes, id);
      expect(route.layer, id).to.equal(layer);
      expect(cited(route.sources), id).to.deep.equal(at);
      expect(route.legs.length, id).to.be.greaterThan(0);
      for (const leg of route.legs) expect(LEGS[status], id).to.include(leg.status);
    }
  });

  it('layers, places, organisations and people', () => {
    expect([...facts.layers.keys()]).to.deep.equal(stated.layers.are);
    const lists: [ReadonlyMap<string, {sources?: Citation[] | undefined}>, typeof stated.places][] =
      [
        [facts.places, stated.places],
        [facts.organisations, stated.organisations],
        [facts.people, stated.people],
      ];
    for (const [map, list] of lists) {
      for (const {id, at} of list) expect(cited(found(map, id).sources), id).to.deep.equal(at);
    }
  });

  it('steps and trends', () => {
    for (const {id, layer, status, at} of stated.steps) {
      const project = found(facts.projects, id);
      expect(project.layer, id).to.equal(layer);
      expect(project.status, id).to.equal(STEPS[status] ?? status);
      expect(cited(project.sources), id).to.deep.equal(at);
    }
    for (const {id, direction, period, at} of stated.trends) {
      const trend = found(facts.trends, id);
      expect([trend.direction, trend.period], id).to.deep.equal([direction, period]);
      expect(cited(trend.sources), id).to.deep.equal(at);
    }
  });

  it('what is ambiguous and where sources disagree', () => {
    const doubts = (middleCorridor.doubts ?? []).map(({over, sources}) => ({
      ids: over,
      at: cited(sources),
    }));
    expect(doubts).to.deep.equal(stated.ambiguities);
    // A country may be named beside the format whose membership is contested.
    const disagreements = (middleCorridor.disagreements ?? []).map(({over}) => over);
    expect(disagreements).to.have.length(stated.disagreements.length);
    stated.disagreements.forEach((over, i) => {
      expect(disagreements[i]).to.include.members(over);
      const more = (disagreements[i] ?? []).filter((id) => !over.includes(id));
      expect(more.every((id) => middleCorridor.places.some((place) => place.id === id))).to.equal(
        true,
      );
    });
  });

  it('and nothing else of an article: every list is as long', () => {
    const lengths: [keyof Dataset, number][] = [
      ['tallies', stated.tallies.length],
      ['events', stated.events.length],
      ['formats', stated.formats.length],
      ['routes', stated.routes.length],
      ['organisations', stated.organisations.length],
      ['people', stated.people.length],
      ['projects', stated.steps.length],
      ['trends', stated.trends.length],
    ];
    for (const [list, length] of lengths) {
      expect(middleCorridor[list], list).to.have.length(length);
    }
  });
});
