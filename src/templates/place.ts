import {nothing} from 'lit';
import {Directive, directive, PartType, type ElementPart, type PartInfo} from 'lit/directive.js';

/** Physical offsets and sizes in px; what is left out is unset. */
export interface Placement {
  readonly left?: number;
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly width?: number;
  readonly height?: number;
}

const sides = ['left', 'top', 'right', 'bottom', 'width', 'height'] as const;

/**
 * Places an element by its style properties.
 *
 * Setting them one by one is allowed under any `style-src`; a `style` attribute in a template is not.
 */
class PlaceDirective extends Directive {
  #before: Placement = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('place() belongs on an element');
  }

  override render(placement: Placement): unknown {
    return placement;
  }

  override update(part: ElementPart, [placement]: [Placement]): unknown {
    const {style} = part.element as HTMLElement;
    for (const side of sides) {
      const value = placement[side];
      if (value === this.#before[side]) continue;
      if (value === undefined || !Number.isFinite(value)) style.removeProperty(side);
      else style.setProperty(side, `${value}px`);
    }
    this.#before = placement;
    return nothing;
  }
}
export const place = directive(PlaceDirective);
