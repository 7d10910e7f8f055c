// What days, months and years are called in each language. Not by the browser's Intl: Chromium knows no Belarusian, and
// would tell a day in the language of the device. A test compares these with the Unicode CLDR that Node carries.
import type { Lang } from './langs';

export type DayNames = {
  /** From Sunday. */
  weekdays: string[];
  shortWeekdays: string[];
  /** From January, as they stand after the number of a day. */
  months: string[];
  shortMonths: string[];
  /** Months as they stand by themselves. */
  wholeMonths: string[];
  /** `{year}` after a day or a month. */
  year: string;
};

const list = (text: string): string[] => text.split(' ');

const english = list('January February March April May June July August September October November December');

export const dayNames: Record<Lang, DayNames> = {
  en: {
    weekdays: list('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
    shortWeekdays: list('Sun Mon Tue Wed Thu Fri Sat'),
    months: english,
    shortMonths: list('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),
    wholeMonths: english,
    year: '{year}',
  },
  be: {
    weekdays: list('нядзеля панядзелак аўторак серада чацвер пятніца субота'),
    shortWeekdays: list('нд пн аў ср чц пт сб'),
    months: list(
      'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
    ),
    shortMonths: list('сту лют сак кра мая чэр ліп жні вер кас ліс сне'),
    wholeMonths: list(
      'студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань',
    ),
    year: '{year} года',
  },
  ru: {
    weekdays: list('воскресенье понедельник вторник среда четверг пятница суббота'),
    shortWeekdays: list('вс пн вт ср чт пт сб'),
    months: list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    shortMonths: list('янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'),
    wholeMonths: list('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    year: '{year} года',
  },
};
