import type {
  Citation,
  Claim,
  Dataset,
  Disagreement,
  Doubt,
  Event,
  EventDate,
  Format,
  Layer,
  Leg,
  Measure,
  Member,
  Organisation,
  Person,
  Place,
  Project,
  Route,
  Source,
  Statement,
  Tally,
  Trend,
} from './schema.js';

/*
 * What each field of a dataset means. Only the generator of the JSON Schema reads this: the browser
 * never loads it. A field without a text, and a word without its meaning, do not compile.
 */

/** The words a field may hold, where it may hold only some. */
type Words<T> = [T] extends [string] ? (string extends T ? never : T) : never;

/** What a field is for; its unit; what each of its words means; one example. */
export type FieldDoc<T> = {
  readonly is: string;
  readonly unit?: string;
  readonly example: NonNullable<T>;
} & ([Words<NonNullable<T>>] extends [never]
  ? unknown
  : {readonly words: Readonly<Record<Words<NonNullable<T>>, string>>});

/** A text for each field of a record. */
export type RecordDocs<T> = {readonly [Key in keyof Required<T>]: FieldDoc<T[Key]>};

type Arrangement = NonNullable<Dataset['arrangement']>;

/** Every kind of object in a dataset, by the name it has in the JSON Schema. */
export interface Documented {
  readonly dataset: Dataset;
  readonly source: Source;
  readonly citation: Citation;
  readonly layer: Layer;
  readonly place: Place;
  readonly route: Route;
  readonly leg: Leg;
  readonly format: Format;
  readonly member: Member;
  readonly statement: Statement;
  readonly measure: Measure;
  readonly about: Measure['about'];
  readonly claim: Claim;
  readonly event: Event;
  readonly eventDate: EventDate;
  readonly tally: Tally;
  readonly window: Tally['window'];
  readonly person: Person;
  readonly organisation: Organisation;
  readonly project: Project;
  readonly trend: Trend;
  readonly disagreement: Disagreement;
  readonly doubt: Doubt;
  readonly arrangement: Arrangement;
}

const id = {
  is: 'Name of the record for references, attributes and links. Unique in the document; no spaces or commas. Keep it when the text changes.',
  example: 'copper-2024',
};
const names = {
  is: 'Name for readers: one text in the language of the dataset, or one a language (BCP 47).',
  example: {en: 'Lobito corridor', pt: 'Corredor do Lobito'},
};
const sources = {
  is: 'Where it is stated: every source, each with the places in it.',
  example: [{source: 'report-2025', at: ['12', 'table 3']}],
};
const note = {
  is: 'What a reader should know beside it, in your own words; shown with the record.',
  example: {en: 'The month is not stated.'},
};
const edtf =
  'EDTF (ISO 8601-2): 2025, 2025-10, 2025-10-20, 2025-33 (first quarter), 2025-40 (first half), 2025-01/2025-08 (both ends included), 2023/.. (open), 2026-06~ (about).';
const qualifier = {
  exact: 'stated without a qualifier',
  about: 'about, around, close to',
  almost: 'almost, nearly: a little less',
  over: 'more than: the value itself is excluded',
  atLeast: 'at least: the value is included',
  under: 'less than: the value itself is excluded',
  upTo: 'up to: the value is included',
};

export const schemaDocs: {readonly [Name in keyof Documented]: RecordDocs<Documented[Name]>} = {
  dataset: {
    $schema: {
      is: 'Address of this schema, so that an editor checks and explains as you type. The kit does not read it.',
      example: 'https://example.org/corridor-kit.schema.json',
    },
    corridorKit: {is: 'Version of this structure.', example: 1},
    id: {is: 'Short name of the dataset.', example: 'lobito'},
    names: {...names, is: 'Title of the dataset.'},
    language: {is: 'Language of texts given as a bare string (BCP 47).', example: 'en'},
    asOf: {
      is: `The day of the dataset: it divides what happened from what is expected. ${edtf}`,
      example: '2026-01-31',
    },
    sample: {is: 'True for invented data: every figure then says so.', example: true},
    leads: {
      is: 'What a bare tag shows: values of its attributes, by tag.',
      example: {'trade-chart': {measures: 'copper'}},
    },
    basemap: {
      is: 'A basemap written by `corridor-kit basemap`, or GeoJSON polygons of countries, instead of the built-in one; or its address, of the same origin as the dataset.',
      example: 'basemap.json',
    },
    borders: {
      is: 'GeoJSON lines drawn in place of the disputed ones, dashed unless a feature has `style: solid`, with the policy that the map states.',
      example: {
        type: 'FeatureCollection',
        features: [],
        policy: 'Borders as in the national atlas.',
      },
    },
    arrangement: {
      is: 'Where the marks of places stand in set diagrams, if not found by the kit.',
      example: {width: 12, height: 8, at: {AGO: [2, 3]}},
    },
    sources: {is: 'What everything here rests on.', example: []},
    layers: {is: 'Layers of routes and projects, in the order of the legend.', example: []},
    places: {is: 'Countries, towns, ports, crossings, areas.', example: []},
    routes: {is: 'Lines, points, areas and ties on the map.', example: []},
    formats: {is: 'Organisations, councils, formats: who belongs where.', example: []},
    measures: {is: 'What is measured; each claim is of one measure.', example: []},
    claims: {
      is: 'Figures as sources state them. Never merged, averaged or corrected.',
      example: [],
    },
    events: {is: 'Visits, summits, signings, milestones.', example: []},
    people: {is: 'People named in events and tallies.', example: []},
    organisations: {is: 'Companies, banks, ministries, programmes.', example: []},
    tallies: {is: 'Counts of visits and meetings over a window of time.', example: []},
    projects: {is: 'Steps and plans that are neither a route nor an event.', example: []},
    trends: {is: 'Statements of direction without a number.', example: []},
    disagreements: {is: 'What contradicts, or differs in scope, window or status.', example: []},
    doubts: {is: 'What a text leaves open, and how it was read.', example: []},
  },
  source: {
    id: {...id, example: 'report-2025'},
    kind: {
      is: 'What sort of source.',
      words: {
        article: 'an article, report or speech',
        reference: 'a public list, such as an organisation’s own membership page',
      },
      example: 'article',
    },
    author: {is: 'Who wrote it; null if unsigned.', example: 'A. Author'},
    title: {is: 'Its title; null if it has none.', example: 'Copper on the line'},
    publisher: {is: 'Who published it; null if not known.', example: 'The Gazette'},
    published: {
      is: `Day of publication, as exactly as it is known; null if undated. ${edtf}`,
      example: '2025-11-13',
    },
    accessed: {is: `Day on which a list was read. ${edtf}`, example: '2026-01-31'},
    url: {
      is: 'Address (http or https); null if there is none.',
      example: 'https://example.org/copper',
    },
    language: {is: 'Language of the source (BCP 47).', example: 'pt'},
    note,
  },
  citation: {
    source: {is: 'Id of a source.', example: 'report-2025'},
    at: {is: 'Where in it: paragraphs, pages, tables. At least one.', example: ['12', 'table 3']},
  },
  layer: {id: {...id, example: 'transport'}, names, sources, note},
  place: {
    id: {
      ...id,
      is: 'ISO 3166-1 alpha-3 for a country; a slug or UN/LOCODE for anything else.',
      example: 'AGO',
    },
    kind: {
      is: 'What sort of place: it decides the mark.',
      words: {
        country: 'a state',
        city: 'a town',
        port: 'a sea or river port',
        terminal: 'a terminal or pipeline end',
        crossing: 'a border crossing',
        station: 'a station or junction',
        area: 'a region; outlined if it has a ring',
        sea: 'a sea or lake',
      },
      example: 'port',
    },
    names: {...names, example: {en: 'Lobito', pt: 'Lobito'}},
    at: {
      is: 'Longitude and latitude of its mark or label.',
      unit: 'degrees, WGS 84',
      example: [13.53, -12.35],
    },
    country: {is: 'Id of the country it lies in.', example: 'AGO'},
    ring: {
      is: 'Outline of an area: positions, the first repeated at the end.',
      unit: 'degrees, WGS 84',
      example: [
        [13, -12],
        [14, -12],
        [14, -13],
        [13, -12],
      ],
    },
    priority: {
      is: 'Of its label where there is no room for all: the highest is placed first.',
      unit: '1 to 10',
      example: 9,
    },
    approx: {is: 'True if the position is known only roughly (about 0.2°).', example: true},
    parts: {is: 'Of an area: the places it stands for.', example: ['AGO', 'ZMB']},
    about: {is: 'What it is in this story.', example: {en: 'Port; a terminal is planned'}},
    sources,
    note,
  },
  route: {
    id: {...id, example: 'lobito-line'},
    names,
    aka: {is: 'Other names it goes by, contested ones too.', example: [{en: 'Benguela railway'}]},
    layer: {
      is: 'The layer it belongs to.',
      words: {
        transport: 'rail, road, sea',
        energy: 'oil, gas, power',
        digital: 'cables and data',
        finance: 'funds and investment',
        diplomacy: 'ties between states',
      },
      example: 'transport',
    },
    legs: {
      is: 'Its parts, each with its own mode and status.',
      example: [{stops: ['lobito', 'kolwezi'], mode: 'rail', status: 'operating'}],
    },
    about: {is: 'What it is, in a line.', example: {en: 'From the port to the mines'}},
    sources,
    note,
  },
  leg: {
    stops: {
      is: 'Ids of places in order of travel; a bare position is a waypoint without a name. Empty: the status is known, the line is not, and nothing is drawn.',
      example: ['lobito', [20, -11.5], 'kolwezi'],
    },
    mode: {
      is: 'What travels, and how.',
      words: {
        rail: 'railway',
        road: 'road',
        sea: 'shipping lane',
        multimodal: 'rail and road together, or not told apart',
        'oil-pipeline': 'oil pipeline',
        'gas-pipeline': 'gas pipeline',
        'power-cable': 'power line or cable',
        'fibre-cable': 'fibre-optic cable',
        area: 'an area, not a line (one stop)',
        point: 'a point, not a line (one stop)',
        ties: 'relations between places; not a line on the ground',
      },
      example: 'rail',
    },
    status: {
      is: 'State on the day of the dataset.',
      words: {
        operating: 'in use',
        construction: 'being built',
        planned: 'decided or prepared',
        study: 'being studied, or a study is planned',
        suspended: 'out of use',
      },
      example: 'operating',
    },
    names: {...names, is: 'Name of this part, if it has one.'},
    since: {is: `Since when it has this status. ${edtf}`, example: '2025-10'},
    geometry: {
      is: 'A surveyed line, drawn instead of the chords between stops.',
      unit: 'degrees, WGS 84',
      example: [
        [13.5, -12.3],
        [20, -11.5],
      ],
    },
    approx: {
      is: 'True for a line drawn from waypoints: the map says it is indicative.',
      example: true,
    },
    sources,
    note,
  },
  format: {
    id: {...id, example: 'sadc'},
    names: {...names, example: {en: 'Southern African Development Community'}},
    short: {is: 'A shorter name, for diagrams.', example: 'SADC'},
    topic: {is: 'What it deals with.', example: {en: 'trade and transport'}},
    kind: {
      is: 'What sort of format.',
      words: {
        organisation: 'an organisation with members',
        summit: 'meetings of heads of state',
        council: 'a council or commission',
        format: 'a format of talks, an agreement',
        venture: 'a joint company',
        exercise: 'a joint exercise',
      },
      example: 'organisation',
    },
    status: {
      is: 'Whether it exists.',
      words: {active: 'it exists', planned: 'it is a prospect'},
      example: 'active',
    },
    members: {is: 'Who belongs to it, and as what.', example: [{place: 'AGO', role: 'member'}]},
    complete: {
      is: 'True if the list is whole: a place that is not on it is then not a member. False: it is not known, and prints “?”.',
      example: true,
    },
    statements: {
      is: 'What a source says of who is in or out, beside the list.',
      example: [{says: 'excludes', places: ['COD'], sources: [{source: 'report-2025', at: ['2']}]}],
    },
    sources,
    note,
  },
  member: {
    place: {is: 'Id of a place.', example: 'AGO'},
    role: {
      is: 'As what it takes part. Only members stand inside a curve.',
      words: {member: 'full member', observer: 'observer or partner', invited: 'invited guest'},
      example: 'member',
    },
    since: {is: `Since when. ${edtf}`, example: '2019-10'},
    sources: {...sources, is: 'Where this membership is stated, if not where the format is.'},
    note,
  },
  statement: {
    says: {
      is: 'What the source says of the places.',
      words: {includes: 'they take part', excludes: 'they do not'},
      example: 'excludes',
    },
    places: {is: 'Ids of places.', example: ['COD']},
    sources,
    note,
  },
  measure: {
    id: {...id, example: 'copper'},
    names: {
      ...names,
      is: 'What is measured, as a chart’s heading.',
      example: {en: 'Copper by rail'},
    },
    unit: {
      is: 'ISO 4217 code of a currency or UCUM code (t, km, d for day, a for year), with /a for a year’s rate; {…} for a count noun given in `noun`.',
      example: 't',
    },
    noun: {
      is: 'Forms of the count noun by language and plural category (CLDR: one, few, many, other).',
      example: {en: {one: 'truck', other: 'trucks'}},
    },
    about: {
      is: 'Whose figure it is. Figures of different scope are different measures.',
      example: {places: ['AGO'], route: 'lobito-line'},
    },
    additive: {
      is: 'True if months add up to a year (cargo does, a length does not).',
      example: true,
    },
    note,
  },
  about: {
    places: {is: 'Ids of the places it is about.', example: ['AGO', 'ZMB']},
    route: {is: 'Id of a route.', example: 'lobito-line'},
    direction: {is: 'From the first place to the second.', example: ['ZMB', 'AGO']},
    scope: {is: 'What is counted in and out, in words.', example: {en: 'eastbound only'}},
  },
  claim: {
    id,
    names: {...names, is: 'Name of its own, where the measure and period are not enough.'},
    measure: {is: 'Id of what is measured.', example: 'copper'},
    value: {
      is: 'As stated, in base units: 4500000, not 4.5. [least, most] for a range. A growth: a share (0.13) or times (3), see `as`.',
      unit: 'the unit of the measure; finite, at most 10^15',
      example: 450_000,
    },
    figure: {
      is: 'What sort of number.',
      words: {
        level: 'a state at a time: a length, a stock, a sum',
        flow: 'an amount in a period: trade, cargo',
        growth: 'a change against a base; never drawn as a level',
        cumulative: 'a running total over several years',
        count: 'a number of things',
        duration: 'how long something takes',
      },
      example: 'flow',
    },
    as: {
      is: 'Needed for a growth, and only there: how to read the value.',
      words: {
        change: 'a share of the base: 0.13 is +13 %',
        times: 'a multiple of the base: 3 is three times',
      },
      example: 'change',
    },
    says: {is: 'How the source qualifies the number.', words: qualifier, example: 'about'},
    kind: {
      is: 'What the number claims to be.',
      words: {
        actual: 'reported as fact',
        estimate: 'estimated',
        forecast: 'expected if things go on',
        target: 'aimed at',
        derived: 'worked out here from other claims (`from`, `formula`)',
      },
      example: 'actual',
    },
    words: {
      is: 'The qualifier as printed, at most eight words, by language.',
      example: {pt: 'cerca de'},
    },
    period: {
      is: `What it covers; null where the source does not say. ${edtf}`,
      example: '2025-01/2025-08',
    },
    base: {
      is: `Of a growth: the period compared with; null where not stated. ${edtf}`,
      example: '2024-01/2024-08',
    },
    from: {
      is: 'Of a derived claim: ids of the claims it follows from.',
      example: ['copper-2023', 'copper-2024'],
    },
    formula: {
      is: 'Of a derived claim: how, in those ids.',
      example: 'copper-2024 / copper-2023 - 1',
    },
    sources,
    note,
  },
  event: {
    id: {...id, example: 'luanda-summit'},
    names: {...names, example: {en: 'Summit in Luanda'}},
    date: {
      is: 'When, as exactly as the source says; null if undated.',
      example: {edtf: '2025-10', part: 'early'},
    },
    kind: {
      is: 'What sort of event.',
      words: {
        visit: 'a visit',
        summit: 'a meeting of heads of state',
        meeting: 'another meeting',
        signing: 'a signing',
        forum: 'a forum, fair or congress',
        founding: 'something set up or begun',
        milestone: 'a stage of works reached',
      },
      example: 'summit',
    },
    status: {
      is: 'Whether it took place.',
      words: {held: 'it took place', expected: 'it is announced, planned or hoped for'},
      example: 'held',
    },
    host: {is: 'Id of the country it takes place in.', example: 'AGO'},
    place: {is: 'Id of the town or area.', example: 'lobito'},
    visitor: {is: 'Of a visit: id of the country the visitor comes from.', example: 'ZMB'},
    participants: {is: 'Ids of the countries that take part.', example: ['AGO', 'ZMB']},
    people: {is: 'Ids of people.', example: ['minister']},
    format: {is: 'Id of the format it is a meeting of.', example: 'sadc'},
    routes: {is: 'Ids of routes it is about.', example: ['lobito-line']},
    outcomes: {is: 'What came of it, a text each.', example: [{en: '15 documents'}]},
    words: {
      is: 'The date as printed, at most eight words, where it is vague.',
      example: {en: 'by the middle of next year'},
    },
    priority: {is: 'Of its label where there is no room for all.', unit: '1 to 10', example: 8},
    sources,
    note,
  },
  eventDate: {
    edtf: {is: `The date. ${edtf}`, example: '2028'},
    part: {
      is: 'What the source adds to it.',
      words: {
        early: 'its first part',
        mid: 'its middle',
        end: 'its last part',
        by: 'not later than it',
        before: 'before it begins',
        after: 'after it ends',
      },
      example: 'end',
    },
  },
  tally: {
    id: {...id, example: 'visits-2y'},
    names: {...names, example: {en: 'Visits to Luanda'}},
    counts: {
      is: 'What is counted.',
      words: {visits: 'visits of one side to the other', meetings: 'meetings, wherever they were'},
      example: 'visits',
    },
    from: {
      is: 'Id of the place (or format, for its members) the visitors come from.',
      example: 'ZMB',
    },
    to: {is: 'Id of the place (or format) they come to.', example: 'AGO'},
    people: {is: 'Ids of the people whose visits are counted.', example: ['minister']},
    value: {is: 'How many.', unit: 'a whole number', example: 14},
    says: {is: 'How the source qualifies the number.', words: qualifier, example: 'exact'},
    window: {
      is: 'Over what time. Tallies of different windows are never added up.',
      example: {length: 'P2Y', end: null},
    },
    sources,
    note,
  },
  window: {
    length: {is: 'ISO 8601 duration.', example: 'P2Y'},
    end: {is: `Its end; null where the source does not say. ${edtf}`, example: '2026-01'},
  },
  person: {
    id: {...id, example: 'minister'},
    names: {...names, example: {en: 'A. Minister'}},
    office: {is: 'Office held.', example: {en: 'minister of transport'}},
    place: {is: 'Id of the country or organisation’s seat.', example: 'AGO'},
    sources,
    note,
  },
  organisation: {
    id: {...id, example: 'railway'},
    names: {...names, example: {en: 'The railway company'}},
    about: {is: 'What it is and does here.', example: {en: 'Runs the line'}},
    places: {is: 'Ids of places it belongs to.', example: ['AGO']},
    routes: {is: 'Ids of routes it works on.', example: ['lobito-line']},
    formats: {is: 'Ids of formats it comes from.', example: ['sadc']},
    sources,
    note,
  },
  project: {
    id: {...id, example: 'port-works'},
    names: {...names, example: {en: 'Port enlarged'}},
    layer: {
      is: 'Its layer; null if none fits.',
      words: {
        transport: 'rail, road, sea',
        energy: 'oil, gas, power',
        digital: 'cables and data',
        finance: 'funds and investment',
        diplomacy: 'ties between states',
      },
      example: 'transport',
    },
    status: {
      is: 'How far it is, in the words of the source.',
      words: {
        discussed: 'talked about',
        planned: 'planned',
        intended: 'intended',
        agenda: 'on the agenda',
        needed: 'said to be needed',
        'called-for': 'called for',
        introducing: 'being introduced',
        developing: 'developing',
        enabled: 'made possible',
        signed: 'signed',
        operating: 'going on',
      },
      example: 'planned',
    },
    places: {is: 'Ids of places.', example: ['lobito']},
    routes: {is: 'Ids of routes.', example: ['lobito-line']},
    organisations: {is: 'Ids of organisations.', example: ['railway']},
    claims: {is: 'Ids of claims about it.', example: ['copper-2024']},
    sources,
    note,
  },
  trend: {
    id: {...id, example: 'copper-grows'},
    names: {...names, example: {en: 'Copper by rail grows'}},
    direction: {
      is: 'Which way; null where it is no direction.',
      words: {
        up: 'more',
        down: 'less',
        shifts: 'its parts change',
        most: 'more than anywhere else',
      },
      example: 'up',
    },
    period: {
      is: `What it covers; null where the source does not say. ${edtf}`,
      example: '2023-10~/2025-10~',
    },
    places: {is: 'Ids of places.', example: ['AGO']},
    routes: {is: 'Ids of routes.', example: ['lobito-line']},
    measures: {is: 'Ids of measures.', example: ['copper']},
    formats: {is: 'Ids of formats.', example: ['sadc']},
    sources,
    note,
  },
  disagreement: {
    id: {...id, example: 'd-copper'},
    names: {...names, example: {en: 'Copper in 2024'}},
    over: {
      is: 'Ids of claims, tallies, events, routes, formats or trends to be read together.',
      example: ['copper-2024', 'copper-2024-ministry'],
    },
    kind: {
      is: 'How they differ: it decides how they are drawn.',
      words: {
        contradicts: 'both cannot be true: side by side, bracketed',
        scope: 'they count different things',
        window: 'they cover different times',
        total: 'a part, a total, a target: never one line',
        status: 'they speak of different states',
      },
      example: 'scope',
    },
    why: {
      is: 'What a reader has to know, in your own words.',
      example: {en: 'One counts the port, the other the line.'},
    },
  },
  doubt: {
    id: {...id, example: 'a-comma'},
    names: {...names, example: {en: '“3,383 thousand tonnes”'}},
    over: {is: 'Ids of the records it is about.', example: ['copper-2024']},
    open: {
      is: 'What can be read in more than one way.',
      example: {en: 'A decimal comma or a thousands mark.'},
    },
    taken: {is: 'Which reading was taken.', example: {en: '3.383 million'}},
    sources,
  },
  arrangement: {
    width: {is: 'Columns of the lattice.', example: 12},
    height: {is: 'Rows of the lattice.', example: 8},
    at: {is: 'Column and row of each place, from 0.', example: {AGO: [2, 3]}},
  },
};
