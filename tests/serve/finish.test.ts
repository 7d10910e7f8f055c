// The step after the build, on pages as Next writes them and on pages with one fault each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { finish } from '../../serve/finish.mjs';
import { pagePolicy } from '../../serve/headers.mjs';
import { tagsOf } from '../../serve/html.mjs';
import { withLateScripts } from '../../serve/late-scripts.mjs';
import { strictPage } from '../../serve/strict-page.mjs';
import { folderOf } from './small-site';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><!--build--><html lang="en"><head><meta charSet="utf-8"/>${head}<title>a < b</title></head><body>${body}</body></html>`;

const asNextWritesIt = page(
  '<main><p title="a &gt; b">1 &lt; 2<br/></p></main>' +
    '<script id="_R_">(globalThis["T"]||[]).push({"a":"<p>"});</script>' +
    '<script src="/_next/static/chunks/b.js" async=""></script>' +
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
    '<script>self.__next_f.push([1,"<\\/p>"])</script>' +
    '<script type="application/ld+json">{"@type":"Dataset"}</script>',
  '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/><link rel="canonical" href="https://example.org/"/>',
);

describe('a page as Next writes it', () => {
  const { html, scripts, problems } = strictPage(asNextWritesIt);
  const tags = [...tagsOf(html)];
  const scriptTags = tags.filter(({ name }) => name === 'script');

  test('has no fault', () => expect(problems).toEqual([]));

  test('runs the same code in the same order, each script with its own id and attributes', () => {
    const code = scriptTags
      .filter(({ attributes }) => !attributes.has('type'))
      .map(({ attributes, content }) => {
        const src = attributes.get('src') ?? '';
        return [attributes.get('id'), attributes.get('async'), scripts.get(src) ?? content ?? src];
      });
    expect(code).toEqual([
      ['_R_', undefined, '(globalThis["T"]||[]).push({"a":"<p>"});'],
      [undefined, '', ''],
      [undefined, undefined, expect.stringContaining('script[data-payload]')],
    ]);
  });

  test('keeps what Next hands to the browser as data, which one script then pushes in its order', () => {
    const run = new Function('document', 'self', 'location', [...scripts.values()].at(-1) ?? '');
    const self: { __next_f?: unknown[] } = {};
    const payload = scriptTags.filter(({ attributes }) => attributes.has('data-payload'));
    run({ querySelectorAll: () => payload.map(({ content }) => ({ textContent: content })) }, self, {
      pathname: '/en/',
    });
    expect(payload.map(({ content }) => content)).toEqual(['[0]', '[1,"<\\/p>"]']);
    expect(self.__next_f).toEqual([[0], [1, '</p>']]);
  });

  test('says the policy right after its charset, before anything is fetched', () => {
    expect(html).toContain(
      `<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="${pagePolicy([])}"/>`,
    );
  });

  test('is otherwise left as it was', () => {
    const restored = scriptTags.reduce((text, { attributes }) => {
      const code = scripts.get(attributes.get('src') ?? '');
      return code?.includes('T"') ? text.replace(` src="${attributes.get('src')}">`, () => `>${code}`) : text;
    }, html);
    expect(
      restored
        .replace(/<meta http-equiv[^>]*>/, '')
        .replace(/<script src="[^"]*inline[^"]*"><\/script>/, '')
        .replace(
          ' type="application/json" data-payload="">[0]',
          '>(self.__next_f=self.__next_f||[]).push([0])',
        )
        .replace(/ type="application\/json" data-payload="">(\[1.*?\])</, '>self.__next_f.push($1)<'),
    ).toBe(asNextWritesIt);
  });

  test('does not change when it is finished again', () => {
    expect(strictPage(html)).toEqual({ html, scripts: new Map(), problems: [] });
  });
});

test.each([
  ['an inline handler', '<button onclick="go()">go</button>', 'handler onclick='],
  ['a handler in capitals', '<img src="/a.png" onError="go()"/>', 'handler onerror='],
  ['a style attribute', '<p style="color:red">a</p>', 'style= is blocked'],
  ['a style element', '<style>p{color:red}</style>', '<style> element'],
  ['a javascript: link', '<a href=" javascript:go()">a</a>', 'javascript:'],
  ['an inline module', '<script type="module">go()</script>', 'cannot become a file'],
  ['an import map', '<script type="importmap">{}</script>', 'cannot become a file'],
  ['an inline script that would start to wait', '<script async="">go()</script>', 'cannot become a file'],
  ['an inline script with a comment opener', '<script>a("<!--")</script>', 'cannot become a file'],
  ['a foreign script', '<script src="https://example.org/a.js"></script>', 'src= asks a foreign host'],
  [
    'a foreign script without a scheme',
    '<script src="//example.org/a.js"></script>',
    'src= asks a foreign host',
  ],
  ['a script inside its address', '<script src="data:,go()"></script>', 'src= asks a foreign host'],
  ['a foreign image', '<img src="http://example.org/a.png"/>', 'src= asks a foreign host'],
  ['a foreign second image', '<img srcSet="/a.png 1x, https://example.org/a.png 2x"/>', 'srcset= asks'],
  ['a foreign stylesheet', '<link rel="stylesheet" href="https://example.org/a.css"/>', 'href= asks'],
  ['a hint to a foreign host', '<link rel="preconnect" href="https://example.org"/>', 'href= asks'],
  ['a foreign frame', '<iframe src="https://example.org/"></iframe>', 'src= asks'],
])('%s is refused', (_, fault, reason) => {
  const { problems } = strictPage(page(fault));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(reason);
  expect(problems[0]).toContain(fault.slice(0, 20));
});

test.each([
  ['a link to another site', '<a href="https://example.org/">source</a>'],
  ['an address that only names something', '<link rel="cite-as license" href="https://example.org/"/>'],
  ['an image in its address', '<img src="data:image/svg+xml,%3Csvg/%3E" alt=""/>'],
  ['words that look like code', '<p title="onclick=&quot;x&quot;">style=&quot;x&quot;</p>'],
  ['an unquoted boolean', '<input disabled type="date"/>'],
])('%s is let through', (_, harmless) => {
  expect(strictPage(page(harmless)).problems).toEqual([]);
});

test.each([
  ['an attribute without quotes', '<p onclick=go()>a</p>'],
  ['a bare <', '<p>1 < 2</p>'],
  ['a script without an end', '<script>go()'],
])('%s is not guessed at', (_, broken) => {
  expect(() => strictPage(page(broken))).toThrow(/as React writes it|no end/);
});

test('a page whose charset comes late is refused: the policy would come too late with it', () => {
  const late = '<html lang="en"><head><script src="/a.js"></script><meta charset="utf-8"/></head></html>';
  expect(strictPage(late).problems[0]).toContain('has to begin with the charset');
});

test('what React asks for comes after what is seen, in its order, and right before its data', () => {
  const html = withLateScripts(strictPage(asNextWritesIt).html, '');
  const order = [...tagsOf(html)]
    .filter(({ name }) => name === 'main' || name === 'script' || name === 'link')
    .map(
      ({ name, attributes }) =>
        attributes.get('src') ?? attributes.get('href') ?? (attributes.has('data-payload') ? 'data' : name),
    );
  expect(order).toEqual([
    'https://example.org/',
    'main',
    expect.stringContaining('/inline/'),
    '/_next/static/chunks/a.js',
    '/_next/static/chunks/b.js',
    'data',
    'data',
    expect.stringContaining('/inline/'),
    'script',
  ]);
  expect(withLateScripts(html, '')).toBe(html);
});

describe('an export', () => {
  let folder: ReturnType<typeof folderOf>;
  afterEach(() => folder.remove());
  const read = (name: string) => readFileSync(join(folder.root, name));
  const text = '{"name":"Мінск"}'.repeat(200);

  test('is finished page by page, and finishing it again changes no byte', async () => {
    folder = folderOf({
      'index.html': asNextWritesIt,
      'en/index.html': page(`<p>${text}</p>`),
      'data/a.geojson': text,
    });
    expect(await finish(folder.root)).toEqual({ pages: 2, scripts: 2, compressed: 3 });
    const names = [
      'index.html',
      'en/index.html.br',
      'en/index.html.gz',
      'data/a.geojson.br',
      'data/a.geojson.gz',
    ];
    const before = names.map(read);
    await finish(folder.root);
    expect(names.map(read)).toEqual(before);
  });

  test('has a compressed form of each longer text, and of nothing else', async () => {
    folder = folderOf({
      'index.html': asNextWritesIt,
      'data/a.geojson': text,
      'data/short.csv': 'id\n',
      'data/a.parquet': text,
    });
    await finish(folder.root);
    expect(brotliDecompressSync(read('data/a.geojson.br')).toString()).toBe(text);
    expect(gunzipSync(read('data/a.geojson.gz')).toString()).toBe(text);
    expect(() => read('data/short.csv.br')).toThrow('ENOENT');
    expect(() => read('data/a.parquet.gz')).toThrow('ENOENT');
  });

  test('with faults is left as it was, and every fault is named with its page', async () => {
    const faulty = page('<p style="a">a</p><p onclick="b">b</p>');
    folder = folderOf({
      'index.html': asNextWritesIt,
      'en/index.html': faulty,
      'ru/index.html': page('1 < 2'),
    });
    const message = await finish(folder.root).catch((error) => error.message);
    expect(message.split('\n').map((line: string) => line.slice(0, 30))).toEqual([
      'en/index.html: style= is block',
      'en/index.html: the handler onc',
      'ru/index.html: this is not HTM',
    ]);
    expect(read('index.html').toString()).toBe(asNextWritesIt);
  });

  test('without a page is no export', async () => {
    folder = folderOf({ 'a.txt': '' });
    await expect(finish(folder.root)).rejects.toThrow('run `next build` first');
  });
});

describe('the code of the map', () => {
  const map = '<section data-living-map="true"></section><script>self.__next_f.push([1,"payload"])</script>';
  const files = {
    '_next/static/chunks/map.js': 'throw Error("useLeafletContext() can only be used in a map")',
    '_next/static/chunks/other.js': 'addClass("leaflet-container")',
  };

  test('is preloaded by the pages that hold the map, once, and by no other', async () => {
    const { root: folder, remove } = folderOf({
      'en/index.html': page(map),
      'en/about/index.html': page('<p>Method</p>'),
      ...files,
    });
    await finish(folder);
    await finish(folder);
    const links = (name: string) =>
      [...tagsOf(readFileSync(join(folder, name), 'utf8'))]
        .filter(({ name: tag, attributes }) => tag === 'link' && attributes.get('rel') === 'preload')
        .map(({ attributes }) => [attributes.get('as'), attributes.get('href')]);
    expect(links('en/index.html')).toEqual([['script', '/_next/static/chunks/map.js']]);
    expect(links('en/about/index.html')).toEqual([]);
    remove();
  });
});
