// vis-timeline, its defaults: stacked items, three groups, fitted to the data. 8.5.4 does not draw its
// automatic fit before the next redraw, so that one is asked for; a reader sees the timeline once its
// items have left the one place where they all stood.
import {Timeline} from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import {GROUPS} from './data.js';

const draw = async (stage, given, more) => {
  let drawn;
  await new Promise((done) => {
    drawn = new Timeline(
      stage,
      given.map(({id, title, start, end, group}) => ({id, content: title, start, end, group})),
      GROUPS.map((content, id) => ({id, content})),
      {height: 500, width: '800px', onInitialDrawComplete: done, ...more},
    );
  });
  drawn.redraw();
  const spread = () => {
    const lefts = [...stage.querySelectorAll('.vis-foreground .vis-item')].map(
      (item) => item.getBoundingClientRect().left,
    );
    return Math.max(...lefts) - Math.min(...lefts);
  };
  for (let i = 0; i < 300 && !(spread() > 300); i++) await new Promise(requestAnimationFrame);
};

export const timeline = (stage, given) => draw(stage, given, {});
export const clustered = (stage, given) =>
  draw(stage, given, {cluster: {maxItems: 1, showStipes: false}});
export const counts = (stage) => ({nodes: stage.querySelectorAll('*').length});
