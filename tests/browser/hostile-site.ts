// The site of an atlas whose texts an enemy wrote, really built and served: a copy of this project with other data.
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fieldIn, langs } from '../../geo/langs';
import { buildCopy } from '../../serve/build-copy.mjs';
import { serveFolder } from '../../serve/site.mjs';
import { test as base } from './site';

/** Each is accepted by the check, and stands in one field of the data. */
export const texts = {
  atlas: `Belarus <script>alert('atlas')</script> & "Co" </title></head>`,
  place: `"><img src=x onerror="alert('place')">`,
  town: "Zhodzina' onfocus='alert(1)' autofocus='",
  event: `</script><script src="https://evil.example/event.js"></script>${'wide'.repeat(100)}`,
  claim: `<iframe src="javascript:alert(1)"></iframe> $& $' \\u003c {{7*7}} <!-- ]]> &lt;b&gt;&amp; ${'wide'.repeat(100)}`,
  voice: '<svg onload=alert(1)>\u200b\u200f',
  wording: '<b style="color:red" onmouseover=alert(1)>dozens</b>',
  work: '<link rel=stylesheet href=//evil.example> `alert(1)`',
  abbr: '</a><a href="javascript:alert(1)">',
  state: '<meta http-equiv=refresh content="0;url=https://evil.example">',
  basis: `</style><style>*{display:none}</style>${'wide'.repeat(200)}`,
  note: `<base href="https://evil.example/">${'wide'.repeat(200)}`,
  // With a Cyrillic а, as in a name that a reader trusts.
  url: 'https://b\u0430nk.example/?a=%22%3E&b=%3Cscript%3E',
};

export const event = 'belaz-strike-2020-08-13';
export const place = 'belaz';

/** The same text in every language. */
const inLangs = (key: string, text: string) =>
  Object.fromEntries(langs.map((lang) => [fieldIn(key, lang), text]));

type Entry = Record<string, unknown> & { id: string; claims: Entry[]; source: string; voice: string };

/** Writes the texts into the data files of a project. JSON is YAML. */
function spoil(folder: string): { source: string } {
  const edit = (name: string, change: (data: never) => void) => {
    const file = join(folder, 'geo/data', name);
    const data = parse(readFileSync(file, 'utf8')) as never;
    change(data);
    writeFileSync(file, JSON.stringify(data));
  };
  const found = { source: '', voice: '' };
  edit('events.yaml', (events: Entry[]) => {
    const entry = events.find(({ id }) => id === event);
    const [claim] = entry?.claims ?? [];
    if (!entry || !claim) throw new Error(`the atlas has no claim of ${event}: choose another`);
    Object.assign(entry, { title: texts.event });
    Object.assign(claim, inLangs('text', texts.claim), inLangs('wording', texts.wording));
    claim.counts = 'strikers';
    for (const end of ['low', 'high']) delete claim[end];
    Object.assign(found, { source: claim.source, voice: claim.voice });
  });
  edit('places.geojson', ({ features }: { features: Array<{ id: string; properties: object }> }) => {
    const feature = features.find(({ id }) => id === place);
    const { place: name, basis } = texts;
    Object.assign(feature?.properties ?? {}, { name, ...inLangs('basis', basis), aka: [name] });
  });
  edit('sources.yaml', (sources: Entry[]) => {
    const source = sources.find(({ id }) => id === found.source) ?? {};
    const { state, work, abbr, note, url } = texts;
    const stateMedia = { en: state, be: state, ru: state };
    const told = { ...inLangs('short', work), ...inLangs('note', note) };
    Object.assign(source, { title: work, ...told, abbr, url, stateMedia });
  });
  edit(
    'atlas.yaml',
    (about: { title: string; voices: Record<string, object>; localities: Record<string, object> }) => {
      about.title = texts.atlas;
      Object.assign(about.voices[found.voice] ?? {}, { name: texts.voice });
      Object.assign(about.localities.zhodzina ?? {}, { name: texts.town });
    },
  );
  return found;
}

export const test = base.extend<object, { hostile: { home: string; source: string } }>({
  hostile: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
    async ({}, use) => {
      let source = '';
      const { out, remove } = await buildCopy(process.cwd(), {}, (copy) => {
        source = spoil(copy).source;
      });
      const server = await serveFolder(out, 0);
      await use({ home: `http://localhost:${(server.address() as AddressInfo).port}`, source });
      server.close();
      await remove();
    },
    { scope: 'worker', timeout: 900_000 },
  ],
  // Also what the complaints take for the only host that may be asked.
  baseURL: async ({ hostile }, use) => use(hostile.home),
});
