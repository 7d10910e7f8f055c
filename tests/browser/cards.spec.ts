// The cards of the export: one for every page that a link can lead to, for every site that shows it.
import { cardPathOf } from '../../app/cards/path';
import { daysBetween } from '../../geo/days';
import { langs } from '../../geo/langs';
import { from, places, sources, to } from './atlas';
import { expect, test } from './site';

const opens = [
  { kind: 'everything' as const },
  ...places.map(({ id }) => ({ kind: 'place' as const, id })),
  ...sources.map(({ id }) => ({ kind: 'source' as const, id })),
  ...daysBetween(from, to).map((id) => ({ kind: 'day' as const, id })),
];

for (const lang of langs)
  test(`every place, article and day has its card in ${lang}, and so has the atlas`, async ({ request }) => {
    for (const open of opens) {
      const answer = await request.get(cardPathOf(lang, open));
      expect(answer.headers()).toMatchObject({
        'content-type': 'image/png',
        'cross-origin-resource-policy': 'cross-origin',
      });
      const png = await answer.body();
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });
