import type {Translation} from '../translation.js';
import type {en} from './en.js';

export const az: Translation<typeof en, 'az'> = {
  defaultHeading: 'Xəritədə marşrutlar',
  drawn: 'Marşrutların xəritəsi: {routes}. Qatlar: {layers}.',
  borders:
    'Sərhədlər: Natural Earth, uyğunlaşdırılıb; mübahisəli xətlər qırıq-qırıqdır; xəritə mövqe bildirmir.',
  indicative: 'Dayaq nöqtələri üzrə çəkilmiş marşrutlar təxminidir.',
  routeCount: ['{n} marşrut', '{n} marşrut'],
};
