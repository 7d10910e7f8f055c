// What a mirror says of itself to who unpacks it.

const atRoot = {
  read: `Run in this folder, which may be on a stick:

    python3 -m http.server 8000 --bind 127.0.0.1

and open http://localhost:8000/ in a browser. Any other server of plain files does as well.`,
  give: `Copy everything in this folder to the root of a host that serves files. For a place below the root, build a
copy for it from the sources: BASE_PATH=/some/where npm run mirror`,
};

const below = (/** @type {string} */ base) => ({
  read: `This copy was made to stand at ${base} of its host and works nowhere else. Make an empty folder,
put this one into it as ${base.slice(1)}, and run in the empty one:

    python3 -m http.server 8000 --bind 127.0.0.1

Then open http://localhost:8000${base}/ in a browser.`,
  give: `Copy everything in this folder to ${base} of a host that serves files.`,
});

/** @typedef {{ covers: string, name: string, url: string }} Licence */

/**
 * @param {{ site?: string, title: string, version: string, licences: Licence[], rights?: string, tiles?: { url: string }, ofAtlas?: boolean, day: string, base: string, siteUrl?: string | undefined }} mirror
 * @returns {string}
 */
export function mirrorReadme({
  site = 'Dateline',
  title,
  version,
  licences,
  rights,
  tiles,
  ofAtlas,
  day,
  base,
  siteUrl,
}) {
  const said = `${base && `BASE_PATH=${base} `}${siteUrl ? `SITE_URL=${siteUrl} ` : ''}${ofAtlas ? 'ATLAS=FOLDER ' : ''}`;
  const { read, give } = base ? below(base) : atRoot;
  return `${site}: ${title}
Data version ${version}, ${day}

A map of protests and strikes in which every dot cites its source. This folder is the whole site with its data. It
${tiles ? `asks no other host for anything but, when a reader wishes it, ${new URL(tiles.url).host} for a map,` : 'asks no other host for anything'}
and needs no program on the server.


TO READ IT HERE

${read}
Opening a file directly does not work: addresses in the pages begin at the host.


TO GIVE IT TO OTHERS

${give}
It has to give index.html for an address that ends with a slash. Better still, it gives 404.html for what it does not
find, compresses text, and serves over https: only then can readers keep the pages on their devices.


TO CHECK IT

    sha256sum -c SHA256SUMS

tells whether a file is missing or differs from the list (on macOS: shasum -a 256 -c SHA256SUMS). It does not tell who
made the list. For that, compare the sum of the zip itself with one from somebody whom you trust, or take the sources,
build the same commit there and compare:

    npm ci && ${said}npm run same -- PATH_OF_THIS_FOLDER
${ofAtlas ? '\nFOLDER holds the files of this atlas as it was made: ask those who published it.\n' : ''}

LICENCES

Code: MIT.
${licences.map(({ covers, name, url }) => `${covers}: ${name}. ${url}\n`).join('')}${rights ? `${rights}\n` : ''}`;
}
