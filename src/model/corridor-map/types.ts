import type {Position} from 'geojson';
import type {BorderPolicy} from '../../geography/borders.js';
import type {OwnBorders} from '../../geography/own.js';
import type {Basemap} from '../../geography/unpack.js';
import type {Mode, Status} from '../../data/schema.js';
import type {Figure, Said} from '../figure.js';
import type {Strip} from './strip.js';

/** Layers of routes, in the order in which they are listed and stacked. */
export type LayerId = 'transport' | 'energy' | 'digital' | 'finance' | 'diplomacy';

/** Degrees: west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A volume that gives a line its width. */
export interface Volume {
  /** In base units; `low` and `high` differ only where claims contradict. */
  readonly low: number;
  readonly high: number;
  /** As printed: "4.5 Mt". */
  readonly text: string;
  readonly claims: readonly string[];
}

/** What all parts of a route have. */
interface Part {
  /** Key of its mark. */
  readonly key: string;
  readonly route: string;
  readonly layer: LayerId;
  readonly status: Status;
  readonly name: Said;
  /** Node ids: a place id, or `@lon,lat` for a waypoint without a name. */
  readonly nodes: readonly string[];
}

/** One leg of a route: a line, drawn with one status. */
export interface MapLeg extends Part {
  readonly kind: 'leg';
  readonly mode: Mode;
  readonly approx: boolean;
  /** Polylines in degrees from each node to the next; one fewer than nodes. */
  readonly lines: readonly (readonly Position[])[];
  readonly volume?: Volume | undefined;
  /** For each line: whether all that the route carries passes it, so that its width may say so. */
  readonly trunk: readonly boolean[];
}

/** A route that is a point, not a line: its only node. */
export interface MapSite extends Part {
  readonly kind: 'site';
}

/** A route that is an area. */
export interface MapArea extends Part {
  readonly kind: 'area';
  /** Degrees; first point repeated at the end. */
  readonly ring: readonly Position[];
}

/** Finance and diplomacy: a thin arc between two places. */
export interface MapTie extends Part {
  readonly kind: 'tie';
  readonly ends: readonly [Position, Position];
}

export type MapPart = MapLeg | MapSite | MapArea | MapTie;

/** A route with a name on the map. */
export interface MapRoute {
  readonly id: string;
  readonly layer: LayerId;
  readonly name: Said;
  /** Printed under the name: its volume and year. */
  readonly detail?: string | undefined;
}

/** A place drawn as a dot with a label. */
export interface MapPlace {
  readonly id: string;
  /** Key of its mark; undefined for a dot that cannot be picked. */
  readonly mark?: string | undefined;
  readonly at: Position;
  readonly name: Said;
  /** Port, terminal, crossing: drawn as a ring rather than a dot. */
  readonly gate: boolean;
  readonly approx: boolean;
  readonly priority: number;
  /** Routes that are a site at this place: drawn as a diamond, a triangle, a square. */
  readonly sites: readonly MapSite[];
}

/** What the volumes key says. */
export interface VolumeKey {
  /** Name and period of the measure: "Cargo on the route, 2024". */
  readonly text: string;
  /** Base units at which the line is `widest` px wide. */
  readonly most: number;
  readonly steps: readonly {readonly value: number; readonly text: string}[];
}

/** Words that only the drawing needs. */
export interface MapWords {
  readonly km: (n: number) => string;
  /** Title of the enlargement. */
  readonly inset: string;
}

/** Everything the map says, and what its drawing needs. Degrees, no pixels. */
export interface MapModel extends Figure {
  /** Whether there is no drawing, only the table. */
  readonly table: boolean;
  /** Text runs from right to left; maps are never mirrored. */
  readonly rtl?: boolean;
  /** Under which width the strip takes the place of the map, px; left out: never. */
  readonly stripUnder?: number;
  /** The routes as lines of stops, without stops below a priority. */
  readonly strips?: (least: number) => readonly Strip[];
  /** Says which routes have no room in the strip view. */
  readonly noRoom?: (routes: string) => string;
  readonly routes: readonly MapRoute[];
  readonly legs: readonly MapLeg[];
  readonly places: readonly MapPlace[];
  readonly areas: readonly MapArea[];
  readonly ties: readonly MapTie[];
  /** Alpha-3 codes of countries that the routes run through. */
  readonly lit: ReadonlySet<string>;
  /** Names of countries by code; what it does not know stays without a name. */
  readonly countryName: (
    code: string,
  ) => {readonly name: Said; readonly at: Position | undefined} | undefined;
  readonly seas: readonly {readonly id: string; readonly name: Said; readonly at: Position}[];
  /** What the projection is fitted to, when not to all routes. */
  readonly focus: readonly Position[] | undefined;
  readonly inset: 'none' | 'auto' | Bounds;
  readonly borders: BorderPolicy;
  /** Lines of the dataset in place of the disputed ones. */
  readonly ownBorders?: OwnBorders | undefined;
  readonly basemap: Basemap;
  readonly volumes: VolumeKey | undefined;
  /** Printed under the map wherever it goes: borders, indicative lines. */
  readonly imprint: string;
  readonly words: MapWords;
}
