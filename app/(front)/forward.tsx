'use client';
// Goes on to the first of the browser's languages that the site has, with the filters and the camera of the link.
import { useEffect } from 'react';
import { base } from '../../serve/base-path.mjs';

export function Forward({ langs }: { langs: readonly string[] }) {
  useEffect(() => {
    const wanted = navigator.languages.map((language) => language.slice(0, 2));
    const lang = wanted.find((language) => langs.includes(language)) ?? langs[0];
    location.replace(`${base}/${lang}/${location.search}${location.hash}`);
  }, [langs]);
  return null;
}
