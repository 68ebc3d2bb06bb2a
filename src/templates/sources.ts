import {html, nothing, type TemplateResult} from 'lit';
import {FULL} from '../data/edition.js';
import type {Language} from '../languages/language.js';
import {whereIn} from '../languages/where.js';
import type {SourceLine} from '../model/figure.js';
import {saidTemplate} from './said.js';

/** Name of the host of a link: what a reader should know before following it. */
function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url;
}

/** Between the parts of a line; the mark keeps Latin names in the order of a right-to-left line. */
const comma = ({dir}: Language): string => (FULL && dir === 'rtl' ? '\u200f، ' : ', ');

/** The lettered list of sources, each with the places in it that the figure rests on. */
export function sourcesTemplate(
  sources: readonly SourceLine[],
  language: Language,
): TemplateResult {
  return html`<ul class="sources" role="list" part="sources">
    ${sources.map(
      ({letter, parts, url, at, note}) =>
        html`<li>
          <span class="letters">${letter}</span>
          <span
            >${parts.map(
              (part, index) => html`${index > 0 ? comma(language) : nothing}${saidTemplate(part)}`,
            )}${at.length > 0 ? html`. ${whereIn(language, at, comma(language))}` : nothing}${
              url
                ? html` <a href=${url} rel="noopener nofollow ugc">${hostOf(url)}</a
                    ><span class="address"> ${url}</span>`
                : nothing
            }${note ? html` <span class="muted">${saidTemplate(note)}</span>` : nothing}</span
          >
        </li>`,
    )}
  </ul>`;
}

/** The one line under a drawing: the first sources by name, how many more, and the day of the data. */
export function sourceLine(
  sources: readonly SourceLine[],
  asOf: string,
  language: Language,
): TemplateResult {
  const named = sources.length > 3 ? 2 : 3;
  const rest = sources.length - named;
  return html`<p class="source-line" part="source-line">
    ${sources.length > 0 ? `${language.text('frame.sources')}: ` : nothing}${sources
      .slice(0, named)
      .map(
        ({letter, parts}, index) =>
          html`${index > 0 ? comma(language) : nothing}<span class="letters">${letter}</span> ${
              parts[0] ? saidTemplate(parts[0]) : nothing
            }`,
      )}${rest > 0 ? comma(language) + language.text('frame.more', {n: rest}) : nothing}${
      sources.length > 0 ? '. ' : nothing
    }${language.text('frame.asOf', {date: asOf})}
  </p>`;
}
