// The method, in plain words.
import type { Metadata } from 'next';
import { atlas } from '../../../../geo/atlas';
import { langOf, textIn } from '../../../../geo/langs';
import { voicesBehind } from '../../../../geo/query';
import { Link } from '../../../link';
import { KeepPages } from '../../../offline/keep';
import { textsIn } from '../../../texts';
import { pathOf } from '../../../view';
import { pageWordsIn } from '../../../words-of-pages';

type Props = { params: Promise<{ lang: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: pageWordsIn(langOf((await params).lang)).site.method };
}

export default async function Method({ params }: Props) {
  const lang = langOf((await params).lang);
  const { About } = textsIn(lang);
  const { about, events, places, sources } = atlas;
  const counted = events.filter((event) => !event.aggregate);
  const claims = events.flatMap((event) => event.claims);
  const behind = counted.map((event) => voicesBehind(event, about.voices).length);
  return (
    <About
      events={counted.length}
      places={places.length}
      sources={sources.length}
      datasets={sources.filter(({ type }) => type === 'dataset').length}
      claims={claims.length}
      voices={voicesBehind({ claims }, about.voices).length}
      byTwo={behind.filter((voices) => voices > 1).length}
      byNone={behind.filter((voices) => voices === 0).length}
      aggregates={events.length - counted.length}
      method={{
        subject: textIn(about.method, 'subject', lang),
        clock: textIn(about.method, 'clock', lang),
        missing: textIn(about.method, 'missing', lang),
        works: textIn(about.method, 'works', lang),
      }}
      keep={<KeepPages words={pageWordsIn(lang).offline} lang={lang} />}
      corrections={
        about.corrections && (
          <a href={about.corrections} rel="noopener noreferrer">
            {new URL(about.corrections).host} <span aria-hidden="true">↗</span>
          </a>
        )
      }
      sourceList={
        <ul>
          {sources.map((source) => (
            <li key={source.id}>
              <Link lang={source.language} href={pathOf(lang, { kind: 'source', id: source.id })}>
                {source.title}
              </Link>
              , {textIn(source, 'short', lang)}
            </li>
          ))}
        </ul>
      }
    />
  );
}
