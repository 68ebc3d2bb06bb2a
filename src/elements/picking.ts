import type {Scene, Target} from '../layout/scene.js';
import type {Placement} from '../templates/place.js';

/** How far from a mark a finger may land, in px. */
const REACH = 22;

/** Distance in px of a point from a target's box; 0 inside. */
function distance({x, y, width, height}: Target, px: number, py: number): number {
  const dx = Math.max(x - px, 0, px - x - width);
  const dy = Math.max(y - py, 0, py - y - height);
  return Math.sqrt(dx * dx + dy * dy);
}

/** The mark under or nearest to a point; of several under it the smallest, since it lies on top. */
export function nearestMark(scene: Scene, x: number, y: number): string | undefined {
  let best: Target | undefined;
  let least = REACH;
  for (const target of scene.targets) {
    const d = distance(target, x, y);
    const smaller =
      best !== undefined && d === least && target.width * target.height < best.width * best.height;
    if (d < least || smaller || (d === least && best === undefined)) {
      best = target;
      least = d;
    }
  }
  return best?.mark;
}

/** From which width in px a panel is a card beside its mark; below, a sheet at the foot. */
export const CARD = 560;
const CARD_WIDTH = 340;

/** Where the card of a mark stands: beside it, on the side with more room. */
export function panelPlacement(scene: Scene, mark: string): Placement {
  const target = scene.targets.find((each) => each.mark === mark);
  if (!target) return {left: 0, top: 0};
  const {x, y, width, height} = target;
  const below = y + height / 2 < scene.height / 2;
  const vertical = below ? {top: y + height + 10} : {bottom: scene.height - y + 10};
  const left = Math.min(Math.max(0, x + width / 2 - 40), Math.max(0, scene.width - CARD_WIDTH));
  return {left, ...vertical};
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * Moves the focus among the buttons of a group that is one tab stop (roving tabindex, WAI-ARIA APG).
 *
 * Returns the button that now has the focus, undefined when the key is not one of ours: it then is the
 * page's.
 */
export function rove(
  event: KeyboardEvent,
  buttons: readonly HTMLElement[],
  rtl: boolean,
): HTMLElement | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const at = buttons.indexOf(event.target as HTMLElement);
  if (at < 0) return undefined;
  const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  const step = (steps[event.key] ?? 0) * (rtl && sideways ? -1 : 1);
  let to = at + step;
  if (event.key === 'Home') to = 0;
  else if (event.key === 'End') to = buttons.length - 1;
  else if (step === 0) return undefined;
  const next = buttons[Math.min(Math.max(to, 0), buttons.length - 1)];
  if (!next) return undefined;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
  return next;
}
