// The home of an atlas whose events are a table: the first of them as they are read, and what its script needs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { atlas } from '../../../geo/atlas';
import { atlasFolder, groundName } from '../../../geo/atlas-folder.mjs';
import { langOf, textIn } from '../../../geo/langs';
import { storedFile } from '../../../geo/many/stored';
import { base } from '../../../serve/base-path.mjs';
import { creditsOf } from '../../credits';
import { headOf, OwnPage } from '../../open/own-page';
import { openWordsIn } from '../../open/words';
import { groundFile } from '../../published';
import { standfirstOf } from '../../standfirst';
import { FirstEvents } from '../../table/first-events';
import type { TableGiven } from '../../table/given';
import { wholeOf } from '../../table/whole';
import { tableWordsIn } from '../../table/words';
import { wordsIn } from '../../words';
import { say } from '../../words/say';

export default async function TableHome({ params }: { params: Promise<{ lang: string }> }) {
  const lang = langOf((await params).lang);
  const { about, table } = atlas;
  if (!table) throw new Error('this page is of an atlas whose events are a table');
  const words = { ...openWordsIn(lang), ...tableWordsIn(lang) };
  const said = wordsIn(lang);
  const { whole, counts, first } = await wholeOf(table);
  const title = textIn(about, 'title', lang);
  const standfirst = standfirstOf(atlas, lang);
  const given: TableGiven = {
    told: {
      lang,
      words: said,
      title,
      credits: creditsOf(about.credits, lang, Boolean(process.env.STREETS)),
      from: '',
      to: '',
      bounds: about.bounds,
      columns: [],
      events: [],
      places: [],
      sources: {},
    },
    words,
    title,
    standfirst,
    whole,
    counts,
    file: `${base}/data/${storedFile}`,
    ground: existsSync(join(atlasFolder(), groundName)) ? base + groundFile : undefined,
    head: headOf(lang, about, ''),
  };
  return (
    <OwnPage name="table" folder="/table" given={given}>
      <h1>{title}</h1>
      <p>{standfirst}</p>
      <p className="needs-script">{say(words.needsScript, { n: first.length })}</p>
      <FirstEvents events={first} words={words} days={said.days} />
    </OwnPage>
  );
}
