import {html, type TemplateResult} from 'lit';
import type {Language} from '../languages/language.js';

/** What the buttons do; `most` and `whole`: one of them has nothing left to do. */
export interface ZoomView {
  readonly whole: boolean;
  readonly most: boolean;
  readonly key: (event: KeyboardEvent) => void;
  readonly click: (event: Event) => void;
}

const buttons = [
  ['+', '+', 'zoom-more.zoomIn'],
  ['-', '−', 'zoom-more.zoomOut'],
  ['0', '⤢', 'zoom-more.zoomWhole'],
] as const;

/** Three buttons that are one tab stop: on it the keys + − 0 and the arrows do all there is to do. */
export function zoomTemplate(view: ZoomView, language: Language): TemplateResult {
  return html`<div
    class="tools"
    role="group"
    aria-label=${language.text('zoom-more.zoom')}
    @keydown=${view.key}
  >
    ${buttons.map(
      ([by, sign, key], index) =>
        html`<button
          class="button"
          type="button"
          tabindex=${index === 0 ? 0 : -1}
          data-by=${by}
          aria-label=${language.text(key)}
          aria-disabled=${(by === '+' ? view.most : view.whole) ? 'true' : 'false'}
          @click=${view.click}
        >
          ${sign}
        </button>`,
    )}
  </div>`;
}
