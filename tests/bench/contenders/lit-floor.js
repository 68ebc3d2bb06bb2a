// The floor for a module: lit over paths projected beforehand; the viewBox does all the scaling.
import {html, LitElement, svg} from 'lit';
import {run} from '../lib/page.js';

let data;
let region;

function line({stops}) {
  const [[x, y], ...rest] = stops.map((id) => region.points[id]);
  return `M${x},${y}${rest.map(([a, b]) => `L${a},${b}`).join('')}`;
}

const day = ({day: time}) => (time - data.events[0].day) / 864e5;

const views = {
  map: () => html`
    <svg viewBox=${region.box} font-size="22">
      <g fill="var(--land)" stroke="var(--edge)">
        ${region.outlines.map(({name, path}) => svg`<path d=${path}><title>${name}</title></path>`)}
      </g>
      <g fill="none" stroke="var(--line)">
        ${data.routes.map(
          (route) =>
            svg`<path d=${line(route)} stroke-width=${route.width * 2}><title>${route.name}</title></path>`,
        )}
      </g>
      <g fill="currentColor">
        ${data.places.map(({id, name}) => {
          const [x, y] = region.points[id];
          return svg`<circle cx=${x} cy=${y} r="6"></circle><text x=${x + 10} y=${y + 6}>${name}</text>`;
        })}
      </g>
    </svg>
  `,
  bar: () => html`
    <svg viewBox="0 0 ${data.bars.length * 60} 320" font-size="14">
      ${data.bars.map(
        ({year, value}, i) => svg`
          <rect x=${i * 60 + 6} y=${290 - value / 2.5} width="48" height=${value / 2.5} fill="var(--line)">
            <title>${value}</title>
          </rect>
          <text x=${i * 60 + 30} y="310" text-anchor="middle">${year}</text>
        `,
      )}
    </svg>
  `,
  venn: () => html`
    <svg viewBox="0 0 1000 1000" font-size="28" text-anchor="middle">
      ${data.sets.map(
        ({name, x, y, r}) => svg`
          <circle cx=${x * 1000} cy=${y * 1000} r=${r * 1000} fill="var(--line)" fill-opacity="0.15" stroke="var(--line)"></circle>
          <text x=${x * 1000} y=${y * 1000 - 190}>${name}</text>
        `,
      )}
      ${data.members.map(({name, x, y}) => svg`<text x=${x * 1000} y=${y * 1000}>${name}</text>`)}
    </svg>
  `,
  timeline: () => html`
    <svg viewBox="-60 0 ${day(data.events.at(-1)) + 120} 300" font-size="20" text-anchor="middle">
      ${data.events.map((event) => {
        const [x, y] = [day(event), 40 + event.lane * 60];
        return svg`
          <circle cx=${x} cy=${y} r="8" fill="var(--line)"></circle>
          <text x=${x} y=${y - 16}>${event.title}</text>
        `;
      })}
    </svg>
  `,
};

class FloorFigure extends LitElement {
  createRenderRoot() {
    return this;
  }

  render() {
    return views[this.kind]();
  }
}
customElements.define('floor-figure', FloorFigure);

run({
  outlines: '/projected.json',
  setUp(loaded, outlines) {
    data = loaded;
    region = outlines;
  },
  async draw(host, kind) {
    const element = document.createElement('floor-figure');
    element.kind = kind;
    host.append(element);
    await element.updateComplete;
  },
});
