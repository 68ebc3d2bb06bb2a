// One page, three maps: ours, Observable Plot's and ECharts'. Each call draws once, from data that it has
// not seen, and returns how long the main thread took, up to a layout of the page.
import {LineChart} from 'echarts/charts';
import {MapChart, LinesChart} from 'echarts/charts';
import {GeoComponent} from 'echarts/components';
import {LabelLayout} from 'echarts/features';
import * as echarts from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';
import * as Plot from '@observablehq/plot';
import {geoConicConformal} from 'd3-geo';
import {html, render} from 'lit';
import {indexDataset} from '../../../src/data/dataset.js';
import {BASEMAP} from '../../../src/geography/basemap.generated.js';
import {bordersOf} from '../../../src/geography/borders.js';
import {unpack} from '../../../src/geography/unpack.js';
import {resolveLanguage} from '../../../src/languages/language.js';
import {corridorMapModel} from '../../../src/model/corridor-map.js';
import {layoutCorridorMap} from '../../../src/layout/corridor-map.js';
import {panelShape, sketching} from '../../../src/layout/corridor-map/panel.js';
import {viewFor} from '../../../src/layout/corridor-map/view.js';
import {shapesTemplate} from '../../../src/templates/scene.js';

echarts.use([LineChart, MapChart, LinesChart, GeoComponent, LabelLayout, SVGRenderer]);

const WIDTH = 1100;
const HEIGHT = 600;
const EXTENT = {west: 19, east: 82, south: 36.5, north: 50};
const language = resolveLanguage('en');

/** Numbers between 0 and 1, the same every time (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Routes of eight stretches, from anywhere to anywhere. */
export function routesOf(count) {
  const next = numbers(count);
  const at = () => [
    EXTENT.west + next() * (EXTENT.east - EXTENT.west),
    EXTENT.south + next() * (EXTENT.north - EXTENT.south),
  ];
  return Array.from({length: count}, (_, i) => {
    const [from, to] = [at(), at()];
    const line = Array.from({length: 9}, (__, k) =>
      [0, 1].map((axis) => from[axis] + ((to[axis] - from[axis]) * k) / 8 + (next() - 0.5) * 1.2),
    );
    return {id: `r${i}`, name: `Route ${i + 1}`, line};
  });
}

function datasetOf(routes) {
  const sources = [{source: 's', at: ['1']}];
  return {
    corridorKit: 1,
    id: 'bench',
    names: 'Bench',
    language: 'en',
    asOf: '2026-01-01',
    sources: [{id: 's', kind: 'article', author: null, title: 'T', publisher: null, published: null, url: null, language: 'en'}], // prettier-ignore
    places: [],
    routes: routes.map(({id, name, line}) => ({
      id,
      names: name,
      layer: 'transport',
      legs: [{stops: line, mode: 'rail', status: 'operating'}],
      sources,
    })),
  };
}

const box = document.createElement('div');
box.style.cssText = `width:${WIDTH}px;height:${HEIGHT}px`;
document.body.append(box);

/** The time of a job with the layout of the page that follows from it, ms. */
function timed(job) {
  box.replaceChildren();
  delete box._$litPart$;
  void box.offsetHeight;
  const start = performance.now();
  job();
  void box.getBoundingClientRect().height;
  for (const text of box.querySelectorAll('text')) void text.getBBox;
  void box.querySelector('svg')?.getBoundingClientRect();
  return performance.now() - start;
}

const canvas = document.createElement('canvas').getContext('2d');
const widths = new Map();
/** As the element measures: the page's font, each text once. */
function measure(text, {size, weight = 400, italic}) {
  const key = `${text}|${weight}|${italic}`;
  let wide = widths.get(key);
  if (wide === undefined) {
    canvas.font = `${italic ? 'italic ' : ''}${weight} 100px system-ui`;
    widths.set(key, (wide = canvas.measureText(text).width / 100));
  }
  return wide * size;
}

const draw = (shapes) =>
  render(
    html`<svg width=${WIDTH} height=${HEIGHT}>${shapesTemplate(shapes, 'en', undefined)}</svg>`,
    box,
  );

/** A fresh basemap: nothing of it has been projected before. */
const fresh = () => unpack(BASEMAP);
const modelOf = (basemap, routes) =>
  corridorMapModel({facts: indexDataset(datasetOf(routes)), language}, {inset: 'none'}, basemap);

function runAll(steps) {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

const kit = {
  basemap() {
    const model = modelOf(fresh(), routesOf(100));
    const frame = {x: 0, y: 0, width: WIDTH, height: HEIGHT};
    const bare = {...model, legs: [], routes: [], places: []};
    return timed(() => {
      const sketch = runAll(sketching(bare, viewFor(model, frame, false)));
      draw([panelShape(bare, sketch, {shapes: [], shown: []})]);
    });
  },
  routes(count) {
    const model = modelOf(fresh(), routesOf(count));
    return timed(() =>
      draw(layoutCorridorMap(model, {width: WIDTH, height: HEIGHT + 22, measure}).shapes),
    );
  },
};

/** The same outlines as GeoJSON. */
const map = fresh();
const {solid, dashed} = bordersOf(map, 'neutral');
const OUTLINES = {
  land: {type: 'MultiPolygon', coordinates: map.countries.flatMap(({polygons}) => polygons)},
  lakes: {type: 'MultiPolygon', coordinates: map.lakes},
  borders: {type: 'MultiLineString', coordinates: solid},
  coasts: {type: 'MultiLineString', coordinates: map.coasts},
  disputed: {type: 'MultiLineString', coordinates: dashed},
};
const sixth = (EXTENT.north - EXTENT.south) / 6;
const parallels = [EXTENT.south + sixth, EXTENT.north - sixth];
const middle = (EXTENT.west + EXTENT.east) / 2;
const domain = {
  type: 'MultiPoint',
  coordinates: [EXTENT.west, middle, EXTENT.east].flatMap((x) => [[x, EXTENT.south], [x, EXTENT.north]]), // prettier-ignore
};

const ground = () => [
  Plot.geo(OUTLINES.land, {fill: '#efebe3'}),
  Plot.geo(OUTLINES.lakes, {fill: '#dde7ec', stroke: '#8fb0c2', strokeWidth: 0.9}),
  Plot.geo(OUTLINES.borders, {stroke: '#b9ae9c', strokeWidth: 0.9}),
  Plot.geo(OUTLINES.coasts, {stroke: '#8fb0c2', strokeWidth: 0.9}),
  Plot.geo(OUTLINES.disputed, {stroke: '#b9ae9c', strokeWidth: 0.9, strokeDasharray: '3 2.5'}),
];
const frameOfPlot = {
  width: WIDTH,
  height: HEIGHT,
  projection: {type: 'conic-conformal', parallels, rotate: [-middle, 0], domain, inset: 40},
};

const plot = {
  basemap: () => timed(() => box.append(Plot.plot({...frameOfPlot, marks: ground()}))),
  routes(count) {
    const routes = routesOf(count);
    return timed(() =>
      box.append(
        Plot.plot({
          ...frameOfPlot,
          marks: [
            ...ground(),
            Plot.geo(routes, {geometry: ({line}) => ({type: 'LineString', coordinates: line}), stroke: '#dd4b39', strokeWidth: 2.4}), // prettier-ignore
            Plot.text(routes, {x: ({line}) => line[4][0], y: ({line}) => line[4][1], text: 'name', stroke: '#fff', fill: '#222', fontSize: 13, dy: -8}), // prettier-ignore
          ],
        }),
      ),
    );
  },
};

const features = map.countries.map(({id, polygons}) => ({
  type: 'Feature',
  properties: {name: id},
  geometry: {type: 'MultiPolygon', coordinates: polygons},
}));
const conic = geoConicConformal().parallels(parallels).rotate([-middle, 0]).translate([0, 0]);
let maps = 0;

function drawECharts(series) {
  // Registered anew: nothing of it has been projected before.
  const name = `world${maps++}`;
  const copy = features.map((feature) => ({...feature, geometry: {...feature.geometry}}));
  echarts.registerMap(name, {type: 'FeatureCollection', features: copy});
  let chart;
  const time = timed(() => {
    chart = echarts.init(box, null, {renderer: 'svg', width: WIDTH, height: HEIGHT});
    chart.setOption({
      animation: false,
      geo: {
        map: name,
        silent: true,
        roam: false,
        boundingCoords: [
          [EXTENT.west, EXTENT.north],
          [EXTENT.east, EXTENT.south],
        ],
        projection: {project: (point) => conic(point) ?? [0, 0], unproject: (point) => conic.invert(point)}, // prettier-ignore
        itemStyle: {areaColor: '#efebe3', borderColor: '#b9ae9c', borderWidth: 0.9},
      },
      series,
    });
    chart.getZr().flush();
  });
  chart.dispose();
  return time;
}

const eChart = {
  basemap: () => drawECharts([]),
  routes(count) {
    const data = routesOf(count).map(({name, line}) => ({name, coords: line}));
    return drawECharts([
      {
        type: 'lines',
        coordinateSystem: 'geo',
        polyline: true,
        silent: true,
        data,
        lineStyle: {color: '#dd4b39', width: 2.4, opacity: 1},
        label: {show: true, formatter: '{b}', position: 'middle', fontSize: 13, color: '#222', textBorderColor: '#fff', textBorderWidth: 3}, // prettier-ignore
        labelLayout: {hideOverlap: true},
      },
    ]);
  },
};

const contenders = {kit, plot, echarts: eChart};
/** @returns {number} ms */
window.drawMap = (name, count) =>
  count === 0 ? contenders[name].basemap() : contenders[name].routes(count);
/** How long the pack takes to read, ms. */
window.readPack = () => {
  const start = performance.now();
  fresh();
  return performance.now() - start;
};
window.drawn = () => ({paths: box.querySelectorAll('path').length, texts: box.querySelectorAll('text').length}); // prettier-ignore
