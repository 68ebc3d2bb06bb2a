import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const az: Translation<typeof en, 'az'> = {
  defaultHeading: 'Səfərlər və görüşlər',
  drawn: 'Hadisələrin xronologiyası: {events}, {period}.',
  eventCount: ['{n} hadisə', '{n} hadisə'],
  undatedEvents: 'Tarixsiz',
  notAdded: 'Müxtəlif dövrlər üzrə saylar toplanmır.',
};
