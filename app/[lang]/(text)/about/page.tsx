// The method, in plain words.
import type { Metadata } from 'next';
import { atlas } from '../../../../geo/atlas';
import { Link } from '../../../link';
import { KeepPages } from '../../../offline/keep';
import { pathOf } from '../../../view';
import { langOf } from '../../../words';
import { AboutEn } from '../../../words/about-en';
import { pageWordsIn } from '../../../words-of-pages';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: pageWordsIn(langOf((await params).lang)).site.method };
}

export default async function About({ params }: Props) {
  const lang = langOf((await params).lang);
  const { events, places, sources } = atlas;
  return (
    <AboutEn
      events={events.filter((event) => !event.aggregate).length}
      places={places.length}
      sources={sources.length}
      claims={events.flatMap(({ claims }) => claims).length}
      keep={<KeepPages words={pageWordsIn(lang).offline} />}
      sourceList={
        <ul>
          {sources.map(({ id, title, short }) => (
            <li key={id}>
              <Link href={pathOf(lang, { kind: 'source', id })}>{title}</Link>, {short}
            </li>
          ))}
        </ul>
      }
    />
  );
}
