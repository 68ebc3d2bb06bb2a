import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const ru: Translation<typeof en, 'ru'> = {
  defaultHeading: 'Показатели',
  drawn: 'График: {what}, {period}. Единица: {unit}.',
  least: 'Наименьшее: {value} ({period}).',
  most: 'Наибольшее: {value} ({period}).',
  partOfYear: 'часть года',
  unit: 'Единица: {unit}',
};
