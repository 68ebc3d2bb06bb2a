// What a newsroom writes by hand: d3, outlines projected in the browser, axes, no words and no keyboard.
import {axisBottom, axisLeft} from 'd3-axis';
import {geoMercator, geoPath} from 'd3-geo';
import {scaleBand, scaleLinear, scaleUtc} from 'd3-scale';
import {create} from 'd3-selection';
import {feature} from 'topojson-client';
import {HEIGHTS, run} from '../lib/page.js';

let data;
let countries;

const frame = (width, height) =>
  create('svg').attr('width', width).attr('height', height).attr('font-size', 11);

const draws = {
  map(width, height) {
    const projection = geoMercator().fitSize([width, height], countries);
    const path = geoPath(projection);
    const at = new Map(data.places.map((place) => [place.id, place.at]));
    const svg = frame(width, height);
    const land = svg.append('g').attr('fill', 'var(--land)').attr('stroke', 'var(--edge)');
    land
      .selectAll('path')
      .data(countries.features)
      .join('path')
      .attr('d', path)
      .append('title')
      .text(({properties}) => properties.name);
    const lines = svg.append('g').attr('fill', 'none').attr('stroke', 'var(--line)');
    lines
      .selectAll('path')
      .data(data.routes)
      .join('path')
      .attr('d', ({stops}) =>
        path({type: 'LineString', coordinates: stops.map((id) => at.get(id))}),
      )
      .attr('stroke-width', ({width: thick}) => thick)
      .append('title')
      .text(({name}) => name);
    const marks = svg.append('g').attr('fill', 'currentColor').selectAll('g').data(data.places);
    const mark = marks.join('g').attr('transform', (place) => `translate(${projection(place.at)})`);
    mark.append('circle').attr('r', 3.5);
    mark
      .append('text')
      .attr('x', 6)
      .attr('y', 4)
      .text(({name}) => name);
    return svg;
  },
  bar(width, height) {
    const svg = frame(width, height);
    const years = data.bars.map(({year}) => year);
    const x = scaleBand(years, [40, width - 8]).padding(0.15);
    const highest = Math.max(...data.bars.map(({value}) => value));
    const y = scaleLinear([0, highest], [height - 24, 8]).nice();
    svg
      .append('g')
      .attr('fill', 'var(--line)')
      .selectAll('rect')
      .data(data.bars)
      .join('rect')
      .attr('x', ({year}) => x(year))
      .attr('y', ({value}) => y(value))
      .attr('width', x.bandwidth())
      .attr('height', ({value}) => y(0) - y(value))
      .append('title')
      .text(({value}) => value);
    svg
      .append('g')
      .attr('transform', `translate(0,${height - 24})`)
      .call(axisBottom(x));
    svg.append('g').attr('transform', 'translate(40,0)').call(axisLeft(y).ticks(6));
    return svg;
  },
  venn(width, height) {
    const svg = frame(width, height).attr('text-anchor', 'middle');
    const side = Math.min(width, height);
    const x = (value) => width / 2 + (value - 0.5) * side;
    const y = (value) => height / 2 + (value - 0.5) * side;
    svg
      .append('g')
      .attr('fill', 'var(--line)')
      .attr('fill-opacity', 0.15)
      .attr('stroke', 'var(--line)')
      .selectAll('circle')
      .data(data.sets)
      .join('circle')
      .attr('cx', (set) => x(set.x))
      .attr('cy', (set) => y(set.y))
      .attr('r', ({r}) => r * side);
    const label = (rows, up) =>
      svg
        .append('g')
        .attr('fill', 'currentColor')
        .selectAll('text')
        .data(rows)
        .join('text')
        .attr('x', (row) => x(row.x))
        .attr('y', (row) => y(row.y) - up * side)
        .text(({name}) => name);
    label(data.sets, 0.19);
    label(data.members, 0);
    return svg;
  },
  timeline(width, height) {
    const svg = frame(width, height);
    const days = data.events.map(({day}) => day);
    const x = scaleUtc([days[0], days.at(-1)], [40, width - 40]);
    svg
      .append('g')
      .attr('transform', `translate(0,${height - 24})`)
      .call(axisBottom(x).ticks(width / 90));
    const marks = svg.append('g').attr('fill', 'currentColor').attr('text-anchor', 'middle');
    const mark = marks
      .selectAll('g')
      .data(data.events)
      .join('g')
      .attr('transform', ({day, lane}) => `translate(${x(day)},${40 + lane * 60})`);
    mark.append('circle').attr('r', 4.5).attr('fill', 'var(--line)');
    mark
      .append('text')
      .attr('y', -9)
      .text(({title}) => title);
    return svg;
  },
};

const draw = (host, kind) =>
  host.replaceChildren(draws[kind](host.clientWidth, HEIGHTS[kind]).node());

run({
  outlines: '/region.json',
  setUp(loaded, topology) {
    data = loaded;
    countries = feature(topology, topology.objects.countries);
  },
  draw,
  resize: draw,
});
