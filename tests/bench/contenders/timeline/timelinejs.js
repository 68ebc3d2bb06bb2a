// Knight Lab's TimelineJS3, without its fonts and without motion.
import {Timeline} from '@knight-lab/timelinejs/src/js/index.js';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import {GROUPS} from './data.js';

const dateOf = (time) => {
  const date = new Date(time);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
};

export const timeline = (stage, given) =>
  new Promise((done) => {
    stage.style.height = '500px';
    const drawn = new Timeline(
      stage,
      {
        events: given.map(({title, start, end, group}) => ({
          start_date: dateOf(start),
          ...(end ? {end_date: dateOf(end)} : {}),
          text: {headline: title},
          group: GROUPS[group],
        })),
      },
      {font: null, duration: 0, height: 500, width: 800, language: 'en'},
    );
    drawn.on('ready', done);
  });
export const counts = (stage) => ({nodes: stage.querySelectorAll('*').length});
