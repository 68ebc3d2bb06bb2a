import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const ru: Translation<typeof en, 'ru'> = {
  defaultHeading: 'Кто в каком формате участвует',
  drawn: 'Форматы и их участники: {formats}.',
  formatCount: ['{n} формат', '{n} формата', '{n} форматов', '{n} формата'],
  memberCount: ['{n} участник', '{n} участника', '{n} участников', '{n} участника'],
  unknownMembers: 'Вопросительный знак: ни один источник не говорит об участии.',
};
