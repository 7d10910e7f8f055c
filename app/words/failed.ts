// What is said when a page fails in the browser, in every language: nobody can hand words over by then.
import type { Lang } from '../../geo/langs';

export const failed: Record<Lang, Record<'title' | 'wrong' | 'again' | 'table', string>> = {
  en: {
    title: 'This page has failed',
    wrong: 'Something in it went wrong in your browser.',
    again: 'Open the map again',
    table: 'Take the events as a table',
  },
  be: {
    title: 'На гэтай старонцы здарылася памылка',
    wrong: 'Нешта пайшло не так у вашым браўзеры.',
    again: 'Адкрыць карту нанова',
    table: 'Узяць падзеі табліцай',
  },
  ru: {
    title: 'На этой странице произошла ошибка',
    wrong: 'Что-то пошло не так в вашем браузере.',
    again: 'Открыть карту заново',
    table: 'Взять события таблицей',
  },
};
