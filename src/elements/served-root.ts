import type {LitElement} from 'lit';
import type {Scene} from '../layout/scene.js';
import type {Figure, World} from '../model/figure.js';
import type {Widget} from './widget.js';

/** What becomes of a shadow root that a server has written: by itself, it makes room for ours. */
export const servedRoot: {
  /** A new element, before it draws anything. */
  take(host: LitElement): void;
  /** The server's drawing, where it stays in this width. Only `corridor-kit/hydrate` has this. */
  keep?(
    host: LitElement,
    widget: Widget<Figure>,
    world: World | undefined,
    width: number,
  ): Scene | undefined;
} = {
  take: ({shadowRoot}) => shadowRoot?.replaceChildren(),
};
