import {html, nothing, type TemplateResult} from 'lit';
import {FULL} from '../data/edition.js';
import type {Panel, PanelLine} from '../model/figure.js';
import {place, type Placement} from './place.js';
import {lettersTemplate, saidTemplate} from './said.js';

function lineTemplate(line: PanelLine): TemplateResult {
  switch (line.kind) {
    case 'value':
      return html`<p class="value">
        <strong>${line.value}</strong>${lettersTemplate(line.letters)}<span>${line.text}</span>
      </p>`;
    case 'text':
      return html`<p>
        ${line.label ? html`<span class="label">${line.label}:</span> ` : nothing}${
          FULL && line.picks
            ? line.picks.map(
                ({id, text}, index) =>
                  html`${index > 0 ? ', ' : ''}<button class="pick" type="button" data-pick=${id}>
                      ${saidTemplate(text)}
                    </button>`,
              )
            : saidTemplate(line.text)
        }${lettersTemplate(line.letters)}
      </p>`;
    case 'differs':
    case 'doubt':
      return html`<p class=${line.kind}>${saidTemplate(line.text)}</p>`;
  }
}

/** What is said of a mark: a card beside it, or a sheet at the foot of a narrow drawing. */
export function panelTemplate(
  panel: Panel,
  options: {
    readonly placement: Placement;
    readonly sheet: boolean;
    readonly close: string;
    readonly onClose: () => void;
    readonly sources: readonly {
      readonly letter: string;
      readonly text: string;
      readonly url: string | null;
    }[];
  },
): TemplateResult {
  return html`<section
    class="panel ${options.sheet ? 'sheet' : ''}"
    part="panel"
    role="group"
    tabindex="-1"
    aria-label=${panel.title.text}
    ${place(options.sheet ? {} : options.placement)}
  >
    <div class="panel-head">
      <div class="panel-title">
        ${saidTemplate(panel.title)}${
          panel.subtitle ? html`<span class="muted">${panel.subtitle}</span>` : nothing
        }
      </div>
      <button class="close" type="button" aria-label=${options.close} @click=${options.onClose}>
        <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
          <path class="s-ink no" stroke-width="2" d="M3 3L13 13M13 3L3 13"></path>
        </svg>
      </button>
    </div>
    ${panel.lines.map(lineTemplate)}
    ${options.sources.map(
      ({letter, text, url}) =>
        html`<p class="panel-source">
          <span class="letters">${letter}</span>
          ${
            url
              ? html`<a href=${url} rel="noopener nofollow ugc">${text}</a>`
              : html`<bdi>${text}</bdi>`
          }
        </p>`,
    )}
  </section>`;
}
