// What lists and places say otherwise where a source can be a dataset. The prose of the method speaks of articles.
import type { Lang } from '../../geo/langs';
import type { Source } from '../../geo/model';

type Parts = Record<string, Record<string, string | Record<string, string>>>;

const words: Record<Lang, { words: Parts; pages: Parts }> = {
  en: {
    words: {
      list: {
        inTheCity: 'Somewhere in {town}: no site is named.',
        noneHint: 'No source here tells of such an event in the chosen days.',
        empty: 'The sources tell of nothing here that matches your choice.',
      },
    },
    pages: {
      site: {
        toldBy: { one: 'told by {n} source', other: 'told by {n} sources' },
        articles: 'The sources',
      },
      basis: {
        stated: 'The source states the day.',
        resolved: 'The source says “yesterday”, a weekday or the like; the day is worked out from it.',
        implied: 'The day is implied by what stands around it.',
      },
      place: {
        named: 'The sources name this place.',
        inferred: 'No source names this place. It is our conclusion.',
      },
      source: { heading: 'Source', read: 'Open the source' },
      day: { none: 'The sources tell of nothing on this day.' },
      lost: { sources: 'There is no source “{id}” in this atlas.' },
    },
  },
  be: {
    words: {
      list: {
        inTheCity: 'Горад {town}: дакладнае месца не названа.',
        noneHint: 'Крыніцы не расказваюць пра такія падзеі ў выбраныя дні.',
        empty: 'Пра гэтае месца ў крыніцах няма нічога, што адпавядае вашаму выбару.',
      },
    },
    pages: {
      site: {
        toldBy: { one: 'паводле {n} крыніцы', few: 'паводле {n} крыніц', other: 'паводле {n} крыніц' },
        articles: 'Крыніцы',
      },
      basis: {
        stated: 'Дзень названы ў крыніцы.',
        resolved: 'У крыніцы сказана «учора», дзень тыдня ці нешта падобнае; дзень вылічаны паводле гэтага.',
        implied: 'На дзень ускосна паказвае тое, што стаіць побач.',
      },
      place: {
        named: 'Гэтае месца названа ў крыніцах.',
        inferred: 'Ніводная крыніца не называе гэтага месца. Гэта наша выснова.',
      },
      source: {
        heading: 'Крыніца',
        read: 'Адкрыць крыніцу',
        tells: 'Што паведамляе крыніца, па парадку',
      },
      day: { none: 'Пра гэты дзень крыніцы нічога не расказваюць.' },
      lost: { sources: 'У гэтым атласе няма крыніцы «{id}».' },
    },
  },
  ru: {
    words: {
      list: {
        inTheCity: '{town}: где именно в городе, не сказано.',
        noneHint: 'О таких событиях в выбранные дни эти источники не сообщают.',
        empty: 'Ничто из того, что источники сообщают об этом месте, не подходит под ваш выбор.',
      },
    },
    pages: {
      site: {
        toldBy: {
          one: 'по материалам {n} источника',
          few: 'по материалам {n} источников',
          other: 'по материалам {n} источников',
        },
        articles: 'Источники',
      },
      basis: {
        stated: 'День назван в источнике.',
        resolved:
          'В источнике сказано «вчера», «в четверг» или что-то подобное; день определён по этим словам.',
        implied: 'День следует из того, что стоит рядом.',
      },
      place: {
        named: 'Источники называют это место.',
        inferred: 'Ни один источник не называет это место. Это наш вывод.',
      },
      source: {
        heading: 'Источник',
        read: 'Открыть источник',
        tells: 'Что сообщает источник, по порядку',
      },
      day: { none: 'Об этом дне источники ничего не сообщают.' },
      lost: { sources: 'В этом атласе нет источника «{id}».' },
    },
  },
};

/** What is spoken of: an atlas, or one of its sources. */
export type Spoken = { sources: ReadonlyArray<Pick<Source, 'type'>> };

/** The words as they are, or with sources in place of articles where one of them is a dataset. */
export function asSpoken<Said extends object>(
  said: Said,
  which: 'words' | 'pages',
  lang: Lang,
  { sources }: Spoken,
): Said {
  if (!sources.some(({ type }) => type === 'dataset')) return said;
  const otherwise = words[lang][which];
  const parts = Object.entries(said).map(([key, part]) => [
    key,
    Object.hasOwn(otherwise, key) ? { ...part, ...otherwise[key] } : part,
  ]);
  return Object.fromEntries(parts) as Said;
}
