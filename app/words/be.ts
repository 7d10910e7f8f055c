// The words that a browser needs in Belarusian, in the official orthography.
import type { Action } from '../../geo/actions';
import { dayNames } from '../../geo/day-names';
import type { Same } from '../words';
import type { en } from './en';
import type { Forms } from './say';

const actions: Record<Action, string> = {
  strike: 'Забастоўка',
  'labour-protest': 'Працоўны пратэст',
  march: 'Марш',
  rally: 'Мітынг',
  'human-chain': 'Жывы ланцуг',
  gathering: 'Збор людзей',
  'government-rally': 'Мітынг у падтрымку ўлады',
};

export const be: Same<typeof en, Required<Forms>> = {
  // Browsers without Belarusian would write and count numbers in the language of the device; Russian rules are the same.
  locale: 'ru',
  days: dayNames.be,
  actions,
  events: { one: '{n} падзея', few: '{n} падзеі', other: '{n} падзей' },
  kinds: {
    settlement: 'горад',
    plant: 'завод',
    'plant-group': 'руднікі і фабрыкі',
    company: 'кампанія',
    street: 'вуліца',
    monument: 'помнік',
    broadcaster: 'тэлерадыёкампанія',
    'detention-centre': 'ізалятар',
    site: 'месца',
    area: 'мясцовасць',
  },
  list: {
    severalDays: 'На працягу некалькіх дзён',
    across: 'Па ўсёй краіне',
    aggregate: 'Шмат неназваных месцаў: толькі ў спісе, не на карце і не ў падліку.',
    inTheCity: 'Горад {town}: дакладнае месца ў артыкуле не названа.',
    inferred: 'Месца — наша выснова.',
    possible: 'Магчыма, у выбраныя дні: дакладны дзень невядомы.',
    contested: 'Аспрэчваецца',
    none: 'Такіх падзей няма.',
    noneHint: 'Артыкулы не расказваюць пра такія падзеі ў выбраныя дні.',
    reversed: 'Апошні дзень, выбраны ў спасылцы, ранейшы за першы.',
    clear: 'Паказаць усё',
    empty: 'Пра гэтае месца ў артыкулах няма нічога, што адпавядае вашаму выбару.',
    outside: {
      one: '{n} падзея ў гэтым месцы не трапляе ў ваш выбар.',
      few: '{n} падзеі ў гэтым месцы не трапляюць у ваш выбар.',
      other: '{n} падзей у гэтым месцы не трапляюць у ваш выбар.',
    },
  },
  claim: {
    // Nouns: a verb would have to agree with the number of the voice, and before it would make an object of it.
    denies: 'Адмаўленне —',
    disputes: 'Пярэчанне —',
    opens: 'адкрывае {host}',
    footnote: 'Крыніца {n} на гэтай старонцы',
    counts: {
      participants: 'удзельнікі',
      strikers: 'удзельнікі забастоўкі',
      workforce: 'усе работнікі',
      voters: 'выбаршчыкі',
    },
  },
  filters: {
    heading: 'Фільтр',
    contestedOnly: 'Толькі аспрэчаныя',
    left: {
      one: '{shown} з {n} падзеі',
      few: '{shown} з {n} падзей',
      other: '{shown} з {n} падзей',
    },
  },
  time: {
    heading: 'Дні',
    from: 'З',
    to: 'па',
    fromHandle: 'Першы дзень',
    toHandle: 'Апошні дзень',
    play: 'Пуск',
    stop: 'Стоп',
    all: 'Усе дні',
    week: 'Тыдзень',
    oneDay: 'Толькі {day}',
    presets: 'Выбраць дні',
  },
  map: {
    heading: 'Карта',
    loading: 'Карта загружаецца.',
    failed: 'Не ўдалося загрузіць карту. Усё, што яна паказвае, ёсць у спісе.',
    incomplete:
      'Не ўдалося загрузіць частку старонкі: фільтры, выбар дзён і акенцы на карце не працуюць. Абнавіце старонку.',
    needsScript: 'Без JavaScript карта нерухомая: кожны значок вядзе на старонку свайго месца.',
    noGround: 'Не ўдалося загрузіць фонавую карту. Месцы паказаны на пустым фоне.',
    noStreets: 'Вуліц тут няма: контуры — самі месцы.',
    zoomIn: 'Наблізіць',
    zoomOut: 'Аддаліць',
    // Not "у {n} месцах": after "падзея" and "падзеі" that would have to be "ў".
    atPlaces: { one: '{n} месца', few: '{n} месцы', other: '{n} месцаў' },
    group: '{events}, {atPlaces}: {names}. Наблізіць',
    groupOfMany: '{events}, {atPlaces}. Наблізіць',
    inList: '{events}, {atPlaces}. У спісе',
    contested: 'ёсць пярэчанні',
    inferred: 'месца — наша выснова',
    possible: 'магчыма, у выбраныя дні',
  },
  place: {
    within: 'дакладнасць да {distance}',
    metres: '{n}\u00a0м',
    kilometres: '{n}\u00a0км',
    open: 'Чытаць старонку',
    close: 'Закрыць',
  },
  share: {
    copy: 'Капіяваць спасылку',
    copied: 'Спасылка скапіявана',
    byHand: 'Скапіюйце гэты адрас:',
    share: 'Падзяліцца',
  },
  search: {
    label: 'Пошук месцаў, падзей і крыніц',
    hint: 'Пошук',
    results: 'Вынікі',
    kinds: { place: 'Месца', event: 'Падзея', source: 'Крыніца' },
    loading: 'Пошук загружаецца.',
    failed: 'Пошук не загрузіўся. Набірайце далей, каб паспрабаваць зноў.',
    none: 'Па гэтых словах нічога не знойдзена.',
    found: 'Знойдзена: {n}',
    first: 'Знойдзена: {n}. Паказаны першыя {shown}.',
    clear: 'Ачысціць',
  },
  sheet: {
    taller: 'Паказаць большую частку спіса',
    lower: 'Паказаць большую частку карты',
  },
};
