import type {LitElement} from 'lit';
import type {Facts} from '../data/dataset.js';
import type {Scene} from '../layout/scene.js';
import type {Figure} from '../model/figure.js';
import type {Asked} from './served.js';

/** What the drawing was asked of; facts may be still on their way. */
export type Wanted = Omit<Asked<Figure>, 'facts'> & {readonly facts: Facts | undefined};

/** What becomes of a shadow root that a server has written: by itself, it makes room for ours. */
export const servedRoot: {
  /** A new element, before it draws anything. */
  take(host: LitElement): void;
  /** The drawing of the server, where it stays. Only `corridor-kit/hydrate` has this. */
  keep?(host: LitElement, asked: Wanted): Scene | undefined;
} = {
  take: ({shadowRoot}) => shadowRoot?.replaceChildren(),
};
