import {noChange, nothing} from 'lit';
import {Directive, directive, type ChildPart} from 'lit/directive.js';
import type {Language} from '../languages/language.js';
import type {Target} from '../layout/scene.js';
import type {Mark} from '../model/figure.js';
import {placeAt, type Placement} from './place.js';
import {setAttributes} from './scene.js';

/** The least side of a target in px (WCAG 2.5.8). */
const TARGET = 24;

function targetPlacement({x, y, width, height}: Target): Placement {
  const w = Math.max(width, TARGET);
  const h = Math.max(height, TARGET);
  return {left: x + width / 2 - w / 2, top: y + height / 2 - h / 2, width: w, height: h};
}

/** A mark that is drawn, and where. */
export interface Button {
  readonly mark: Mark;
  readonly target: Target;
}

/** What all buttons have in common: the one that Tab reaches, the one that is open. */
interface State {
  readonly language: Language | undefined;
  readonly active: string | undefined;
  readonly open: string | undefined;
  readonly total: number;
}

interface Made {
  readonly item: HTMLElement;
  readonly button: HTMLElement;
  shown?: Button;
}

/** Writes the buttons without a template, for the same reason as the shapes; most never change. */
class MarksDirective extends Directive {
  readonly #made: Made[] = [];
  #was: State = {language: undefined, active: undefined, open: undefined, total: 0};

  override render(_buttons: readonly Button[], _state: Omit<State, 'total'>): unknown {
    return nothing;
  }

  override update(
    part: ChildPart,
    [buttons, given]: [readonly Button[], Omit<State, 'total'>],
  ): unknown {
    const state = {...given, total: buttons.length};
    const was = this.#was;
    this.#was = state;
    const page = part.parentNode.ownerDocument ?? document;
    buttons.forEach((shown, i) => {
      let made = this.#made[i];
      if (!made) {
        made = {item: page.createElement('li'), button: page.createElement('button')};
        made.item.setAttribute('role', 'listitem');
        setAttributes(made.button, [['type', 'button'], ['class', 'mark']], []); // prettier-ignore
        made.item.append(made.button);
        part.parentNode.insertBefore(made.item, part.endNode);
        this.#made[i] = made;
      }
      const {button, shown: old} = made;
      made.shown = shown;
      const {mark, target} = shown;
      const list: [string, string][] = [];
      const put = (name: string, now: string, before: string | undefined): void => {
        if (now !== before) list.push([name, now]);
      };
      if (old?.mark !== mark || state.language !== was.language || state.total !== was.total) {
        const label = given.language?.text('frame.markOf', {
          label: mark.label,
          index: i + 1,
          total: state.total,
        });
        list.push(['aria-label', label ?? ''], ['data-key', mark.key]);
        list.push(['data-for', mark.ids.join(' ')]);
      }
      const before = old?.mark.key;
      put('tabindex', mark.key === state.active ? '0' : '-1', old && (before === was.active ? '0' : '-1')); // prettier-ignore
      put('aria-expanded', String(mark.key === state.open), old && String(before === was.open));
      setAttributes(button, list, []);
      if (old?.target !== target)
        placeAt(button.style, targetPlacement(target), old && targetPlacement(old.target));
    });
    for (const {item} of this.#made.splice(buttons.length)) item.remove();
    return noChange;
  }
}

/** The buttons over the marks of a drawing, in reading order. */
export const markButtons = directive(MarksDirective);
