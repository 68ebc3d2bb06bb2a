import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const ru: Translation<typeof en, 'ru'> = {
  zoom: 'Масштаб: клавиши «плюс» и «минус»; стрелки двигают увеличенное, 0 показывает всё',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  zoomWhole: 'Показать целиком',
};
