// Whatever stands in a link, path, query or hash: nothing throws, what is not understood is ignored, and what is shown
// of it is text.
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { formatCamera, maxZoom, minZoom, parseCamera } from '../../app/camera';
import { candidatesOf } from '../../app/lost/candidates';
import { Lost } from '../../app/lost/lost';
import { formatFilters, noFilters, openOf, parseFilters } from '../../app/view';
import { pageWordsIn } from '../../app/words-of-pages';
import { actions } from '../../geo/actions';
import { isDay } from '../../geo/days';
import { langOf } from '../../geo/langs';
import { smallAtlas } from '../geo/small-atlas';
import { escaped, hostileText, seed } from './texts';

// A page knows its address in the browser only; here it is what the test says.
vi.mock('react', async (original) => ({
  ...(await original<typeof import('react')>()),
  useSyncExternalStore: (_subscribe: unknown, get: () => unknown) => get(),
}));

/** In an address half a character cannot be escaped. */
const escapedText = hostileText.map((text) => encodeURIComponent(text.replace(/\p{Cs}/gu, '')));
const part = fc.oneof(hostileText, escapedText, fc.webFragments());

describe('a query', () => {
  const field = fc.tuple(
    fc.constantFrom('from', 'to', 'action', 'contested', 'q', '__proto__', 'from[]', ''),
    fc.oneof(part, fc.constantFrom('2020-08-13', '2020-02-31', 'rally', 'true', ...actions)),
  );
  const query = fc.oneof(
    part,
    fc.array(field, { maxLength: 5 }).map((fields) => `?${fields.map((pair) => pair.join('=')).join('&')}`),
  );

  test('holds days that exist, actions that are known, text that can be seen, and nothing else', () => {
    fc.assert(
      fc.property(query, (search) => {
        const filters = parseFilters(search);
        const { from, to, action, contested, q } = filters;
        expect(Object.keys(filters)).toEqual(Object.keys(noFilters));
        for (const day of [from, to]) expect(day === null || isDay(day)).toBe(true);
        expect(action === null || (action.length > 0 && action.every((name) => actions.includes(name)))).toBe(
          true,
        );
        expect([true, null]).toContain(contested);
        expect(q === null || (q.length <= 200 && !/\p{Cc}|\p{Cf}|\p{Cs}/u.test(q))).toBe(true);
        expect(parseFilters(formatFilters(filters))).toEqual(filters);
        expect(formatFilters({ ...filters, q: null })).toMatch(/^(\?[a-z0-9=&,-]+)?$/);
        expect(formatFilters(filters)).toMatch(/^(\?[\w%+*.=&,-]+)?$/);
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe('a hash', () => {
  const number = fc.oneof(fc.double().map(String), fc.integer().map(String), part);
  const hash = fc.oneof(
    part.map((text) => `#${text}`),
    fc.array(number, { maxLength: 5 }).map((numbers) => `#map=${numbers.join('/')}`),
  );

  test('is a camera on the map or none', () => {
    fc.assert(
      fc.property(hash, (text) => {
        const camera = parseCamera(text);
        if (!camera) return;
        const { zoom, centre } = camera;
        expect(zoom >= minZoom && zoom <= maxZoom).toBe(true);
        expect(Math.abs(centre[0]) <= 180 && Math.abs(centre[1]) <= 85).toBe(true);
        expect(formatCamera(camera)).toMatch(/^#map=[\d.]+\/-?[\d.]+\/-?[\d.]+$/);
      }),
      { seed, numRuns: 500 },
    );
  });
});

test('whatever the path names is open, or nothing is', () => {
  const params = fc.dictionary(
    fc.constantFrom('lang', 'place', 'source', 'day', 'constructor'),
    fc.oneof(part, fc.array(part), fc.constant(undefined)),
  );
  fc.assert(
    fc.property(params, part, (given, lang) => {
      const { kind, id } = openOf(given);
      expect(kind === 'everything' ? undefined : given[kind]).toBe(id);
      expect(langOf(lang)).toBe('en');
    }),
    { seed },
  );
});

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

test('an address that leads nowhere is said as text, beside links to what exists', () => {
  const candidates = candidatesOf(smallAtlas, 'en');
  const told = (['en', 'be', 'ru'] as const).map((lang) => ({
    lang,
    words: pageWordsIn('en').lost,
    candidates,
  }));
  const known = Object.values(candidates).flatMap((kind) => kind.map(({ id }) => id));
  const address = fc
    .tuple(fc.constantFrom('places', 'sources', 'days', 'nothing'), part, part, part)
    .map(([kind, id, search, hash]) => {
      const url = new URL(`https://dateline.example/en/${kind}/`);
      url.pathname += `${id.replaceAll('/', '%2F')}/`;
      url.search = search;
      url.hash = hash;
      return url;
    });
  fc.assert(
    fc.property(address, (url) => {
      vi.stubGlobal('location', url);
      const html = renderToStaticMarkup(createElement(Lost, { site: 'Dateline', told }));
      const tags = html.match(/<[^>]*>/g) ?? [];
      expect(
        tags.filter(
          (tag) =>
            !/^<\/?(main|h1|h2|p|ul|li)( class="[\w-]*")?( lang="en")?>$|^<\/?a( href="[^"]*")?>$/.test(tag),
        ),
      ).toEqual([]);
      const [, kind, asked = '', ...more] = url.pathname.split('/').filter(Boolean);
      if (asked && more.length === 0 && kind !== 'nothing' && !known.includes(asked))
        expect(html).toContain(`“${escaped(decoded(asked))}”`);
      for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) {
        const [path] = href.split(/[?#]/);
        expect(path).toMatch(/^\/en\/(?:(places|sources|days)\/[^/]+\/)?$/);
        const [, , , id] = (path ?? '').split('/');
        if (id) expect(known).toContain(id);
      }
    }),
    { seed, numRuns: 200 },
  );
  vi.unstubAllGlobals();
});
