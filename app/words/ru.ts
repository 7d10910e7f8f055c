// The words that a browser needs in Russian; the page carries them. Those of single pages are in ru-pages.ts. Names of
// the data come in the nominative, so no word here asks for another case, nor for a number or a gender.
import { dayNames } from '../../geo/day-names';
import type { Same } from '../words';
import type { en } from './en';
import type { Forms } from './say';

export const ru: Same<typeof en, Required<Forms>> = {
  locale: 'ru',
  days: dayNames.ru,
  actions: {
    strike: 'Забастовка',
    'labour-protest': 'Трудовой протест',
    march: 'Марш',
    rally: 'Митинг',
    'human-chain': 'Живая цепь',
    gathering: 'Сбор людей',
    'government-rally': 'Митинг в поддержку власти',
  },
  events: { one: '{n} событие', few: '{n} события', other: '{n} событий' },
  kinds: {
    settlement: 'город',
    plant: 'завод',
    'plant-group': 'рудники и фабрики',
    company: 'компания',
    street: 'улица',
    monument: 'памятник',
    broadcaster: 'телерадиокомпания',
    'detention-centre': 'изолятор',
  },
  list: {
    severalDays: 'В течение нескольких дней',
    across: 'По всей стране',
    aggregate: 'Сообщение о многих неназванных местах: в списке есть, на карте нет, в подсчёт не входит.',
    inTheCity: '{town}: где именно в городе, статья не уточняет.',
    inferred: 'Место\u00a0— наш вывод.',
    possible: 'Возможно, в выбранные дни: точный день неизвестен.',
    contested: 'Оспаривается',
    none: 'Таких событий нет.',
    noneHint: 'О таких событиях в выбранные дни эти статьи не сообщают.',
    reversed: 'Последний день, указанный в ссылке, раньше первого.',
    clear: 'Показать всё',
    empty: 'Ничто из того, что статьи сообщают об этом месте, не подходит под ваш выбор.',
    outside: {
      one: '{n} событие в этом месте не подходит под ваш выбор.',
      few: '{n} события в этом месте не подходят под ваш выбор.',
      other: '{n} событий в этом месте не подходят под ваш выбор.',
    },
  },
  claim: {
    // Not «опровержение»: that can mean that a thing was disproved.
    denies: 'Отрицание\u00a0—',
    disputes: 'Возражение\u00a0—',
    opens: 'откроется {host}',
    footnote: 'Источник {n} на этой странице',
    counts: {
      participants: 'участников',
      strikers: 'бастующих',
      workforce: 'весь персонал',
      voters: 'избирателей',
    },
  },
  filters: {
    heading: 'Фильтр',
    contestedOnly: 'Только оспариваемые',
    left: {
      one: '{shown} из {n} события',
      few: '{shown} из {n} событий',
      other: '{shown} из {n} событий',
    },
  },
  time: {
    heading: 'Дни',
    from: 'С',
    to: 'по',
    fromHandle: 'Первый день',
    toHandle: 'Последний день',
    play: 'Пуск',
    stop: 'Стоп',
    all: 'Все дни',
    week: 'Неделя',
    oneDay: 'Только {day}',
    presets: 'Выбор дней',
  },
  map: {
    heading: 'Карта',
    loading: 'Карта загружается.',
    failed: 'Карту не удалось загрузить. Всё, что на ней показано, есть в списке.',
    incomplete:
      'Часть страницы не загрузилась: фильтры, выбор дней и всплывающие окна не работают. Обновите страницу.',
    needsScript: 'Без JavaScript карта неподвижна: каждый значок ведёт на страницу своего места.',
    noGround: 'Фоновую карту не удалось загрузить. Места показаны на пустом фоне.',
    noStreets: 'Улицы не показаны: контуры — это сами места.',
    credit: '© участники OpenStreetMap',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    atPlaces: { one: 'в {n} месте', few: 'в {n} местах', other: 'в {n} местах' },
    group: '{events} {atPlaces}: {names}. Приблизить',
    groupOfMany: '{events} {atPlaces}. Приблизить',
    inList: '{events} {atPlaces}. К списку',
    contested: 'есть возражения',
    inferred: 'место\u00a0— наш вывод',
    possible: 'возможно, в выбранные дни',
  },
  place: {
    within: 'с точностью до {distance}',
    metres: '{n}\u00a0м',
    kilometres: '{n}\u00a0км',
    open: 'Подробнее',
    close: 'Закрыть',
  },
  share: {
    copy: 'Скопировать ссылку',
    copied: 'Ссылка скопирована',
    byHand: 'Скопируйте этот адрес:',
    share: 'Поделиться',
  },
  sheet: {
    taller: 'Больше места для списка',
    lower: 'Больше места для карты',
  },
};
