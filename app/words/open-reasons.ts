// Why a row of a reader's file is not taken as it stands, in each language: short, for many rows at once. The sentence
// with what stands in the row is in geo/import/reasons.ts.
import type { Reason } from '../../geo/import/reasons';
import type { Lang } from '../../geo/langs';

type Told = Record<Lang, string>;

const told: Record<Reason, Told> = {
  'too-few-cells': {
    en: 'fewer cells than the header',
    be: 'вочак менш, чым у загалоўку',
    ru: 'ячеек меньше, чем в заголовке',
  },
  'cell-too-long': {
    en: 'a cell too long, cut',
    be: 'задоўгая вочка, абрэзана',
    ru: 'слишком длинная ячейка, обрезана',
  },
  'damaged-text': { en: 'bytes that are no text', be: 'байты, якія не тэкст', ru: 'байты, которые не текст' },
  'text-cut': {
    en: 'a text too long, cut',
    be: 'задоўгі тэкст, абрэзаны',
    ru: 'слишком длинный текст, обрезан',
  },
  'two-digit-year': { en: 'a year of two digits', be: 'год з дзвюх лічбаў', ru: 'год из двух цифр' },
  'other-day-order': {
    en: 'day and month change places',
    be: 'дзень і месяц памяняныя месцамі',
    ru: 'день и месяц переставлены',
  },
  'day-serial': {
    en: 'a day as a number of a spreadsheet',
    be: 'дзень як лік электроннай табліцы',
    ru: 'день как число электронной таблицы',
  },
  'end-unreadable': {
    en: 'an end that cannot be read',
    be: 'канец нельга прачытаць',
    ru: 'конец нельзя прочитать',
  },
  'decimal-comma': {
    en: 'a comma before the decimals',
    be: 'коска перад дзесятковымі',
    ru: 'запятая перед десятичными',
  },
  'degrees-minutes': {
    en: 'degrees, minutes and seconds',
    be: 'градусы, мінуты і секунды',
    ru: 'градусы, минуты и секунды',
  },
  swapped: {
    en: 'latitude and longitude swapped',
    be: 'шырата і даўгата памяняныя',
    ru: 'широта и долгота переставлены',
  },
  'too-many-positions': {
    en: 'more than 1,000 positions',
    be: 'больш за 1000 пазіцый',
    ru: 'больше 1000 позиций',
  },
  'some-positions-unreadable': {
    en: 'one of its positions cannot be read',
    be: 'адну з пазіцый нельга прачытаць',
    ru: 'одну из позиций нельзя прочитать',
  },
  'not-a-record': {
    en: 'no record with named values',
    be: 'не запіс з назвамі значэнняў',
    ru: 'не запись с названиями значений',
  },
  'too-many-cells': {
    en: 'more cells than the header',
    be: 'вочак больш, чым у загалоўку',
    ru: 'ячеек больше, чем в заголовке',
  },
  'unclosed-quote': {
    en: 'a quotation mark that is never closed',
    be: 'двукоссе не закрытае',
    ru: 'кавычка не закрыта',
  },
  'nothing-in-it': {
    en: 'empty in every chosen column',
    be: 'пусты ва ўсіх выбраных слупках',
    ru: 'пуста во всех выбранных столбцах',
  },
  'ends-before-it-begins': {
    en: 'ends before it begins',
    be: 'канчаецца раней, чым пачынаецца',
    ru: 'кончается раньше, чем начинается',
  },
  'no-date': { en: 'no date', be: 'няма даты', ru: 'нет даты' },
  'date-unknown': {
    en: 'the date is said to be unknown',
    be: 'сказана, што дата невядомая',
    ru: 'сказано, что дата неизвестна',
  },
  'date-unreadable': {
    en: 'a date that cannot be read',
    be: 'дату нельга прачытаць',
    ru: 'дату нельзя прочитать',
  },
  'no-such-day': {
    en: 'a day that is not in the calendar',
    be: 'такога дня няма ў календары',
    ru: 'такого дня нет в календаре',
  },
  'day-or-month': {
    en: 'day or month first is not said',
    be: 'не сказана, што першае: дзень ці месяц',
    ru: 'не сказано, что первое: день или месяц',
  },
  'open-end': { en: 'a date with an open end', be: 'дата з адкрытым канцом', ru: 'дата с открытым концом' },
  'no-position': { en: 'no position', be: 'няма пазіцыі', ru: 'нет позиции' },
  'half-a-position': {
    en: 'latitude or longitude is missing',
    be: 'няма шыраты ці даўгаты',
    ru: 'нет широты или долготы',
  },
  'position-unreadable': {
    en: 'a position that cannot be read',
    be: 'пазіцыю нельга прачытаць',
    ru: 'позицию нельзя прочитать',
  },
  'not-a-number': { en: 'a position that is no number', be: 'пазіцыя — не лік', ru: 'позиция — не число' },
  'null-island': {
    en: 'the position 0, 0, which stands for none',
    be: 'пазіцыя 0, 0, што значыць «няма»',
    ru: 'позиция 0, 0, что значит «нет»',
  },
  'off-the-globe': {
    en: 'a position outside the globe',
    be: 'пазіцыя па-за глобусам',
    ru: 'позиция вне глобуса',
  },
  'off-the-map': {
    en: 'too near to a pole for this map',
    be: 'заблізка да полюса для гэтай карты',
    ru: 'слишком близко к полюсу для этой карты',
  },
  'date-in-doubt': {
    en: 'a date marked as not sure',
    be: 'дата пазначаная як няпэўная',
    ru: 'дата отмечена как неточная',
  },
  'date-coarse': { en: 'a date without its day', be: 'дата без дня', ru: 'дата без дня' },
  'date-words-in-doubt': {
    en: 'the date in words is less sure',
    be: 'дата словамі менш пэўная',
    ru: 'дата словами менее точна',
  },
  'date-words-differ': {
    en: 'the date in words is another',
    be: 'дата словамі іншая',
    ru: 'дата словами другая',
  },
  'date-imprecise': {
    en: 'the file calls the date not exact',
    be: 'файл называе дату недакладнай',
    ru: 'файл называет дату неточной',
  },
  'place-imprecise': {
    en: 'the file calls the place not exact',
    be: 'файл называе месца недакладным',
    ru: 'файл называет место неточным',
  },
  'names-only-a-country': {
    en: 'names only a country, yet has a point',
    be: 'названа толькі краіна, але ёсць пункт',
    ru: 'названа только страна, но есть точка',
  },
  'point-of-a-country': {
    en: 'the point of a whole country, its middle',
    be: 'пункт цэлай краіны, яе сярэдзіна',
    ru: 'точка целой страны, её середина',
  },
  'middle-of-an-area': {
    en: 'a line or an area: its middle is shown',
    be: 'лінія ці плошча: паказаная яе сярэдзіна',
    ru: 'линия или площадь: показана её середина',
  },
  'position-shared': {
    en: 'this very point also for other places',
    be: 'гэты самы пункт і для іншых месцаў',
    ru: 'эта же точка и для других мест',
  },
  'country-point-shared': {
    en: 'a country’s point that many events share',
    be: 'пункт краіны, агульны для многіх падзей',
    ru: 'точка страны, общая для многих событий',
  },
  'time-left-out': { en: 'a time of day, left out', be: 'час дня, апушчаны', ru: 'время дня, опущено' },
  'several-positions': {
    en: 'several positions: one event at each',
    be: 'некалькі пазіцый: у кожнай падзея',
    ru: 'несколько позиций: в каждой событие',
  },
  'points-and-places-differ': {
    en: 'other numbers of points and of places',
    be: 'колькасць пунктаў і месцаў розная',
    ru: 'число точек и мест разное',
  },
  'action-left-out': {
    en: 'one of more than 65,000 different actions',
    be: 'адно з больш чым 65 000 розных дзеянняў',
    ru: 'одно из более чем 65 000 разных действий',
  },
};

export const reasonsIn = (lang: Lang): Record<string, string> =>
  Object.fromEntries(Object.entries(told).map(([reason, words]) => [reason, words[lang]]));
