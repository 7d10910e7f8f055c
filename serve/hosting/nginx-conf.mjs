// The site's headers and answers as a whole configuration of nginx.
// Promise: every answer carries its set, refusals too. nginx gives a location that adds one header none of those that
// stand around it; so here no location adds any: all stand in the server, and maps say what each is worth.
import { Allow, binaryTypes, overHttps, permission, textTypes } from '../headers.mjs';

/** Pictures and fonts as nginx would not know them without the file that Debian keeps elsewhere. */
const otherTypes = {
  'image/png': 'png',
  'image/jpeg': 'jpg jpeg',
  'image/webp': 'webp',
  'image/vnd.microsoft.icon': 'ico',
  'font/woff2': 'woff2',
  'application/pdf': 'pdf',
};

const variable = (/** @type {string} */ header) => `$${header.toLowerCase().replaceAll('-', '_')}`;
const lines = (/** @type {string[]} */ parts, indent = '    ') =>
  parts.map((part) => indent + part).join('\n');

/** An address as nginx compares it: a pattern of ours, or the address itself. @param {string} paths */
const asked = (paths) => (paths.endsWith('*') ? `"~^${paths.slice(0, -1)}"` : `"${paths}"`);

/**
 * What one header is worth where it is worth something else than for a page.
 * @param {string} name
 * @param {import('../headers.mjs').HeaderSet} set
 */
function valuesOf(name, { fileKinds, headersFor }) {
  // Whatever was asked for, what is sent is shown, and no cache may keep it.
  /** @type {Record<string, string>} */
  const ofRefusal = { ...headersFor('/'), 'Cache-Control': 'no-cache' };
  const always = ofRefusal[name] ?? '';
  const others = fileKinds.flatMap(({ paths, headers }) => [
    [`file ${paths}`, headers[name] ?? ''],
    [`refusal ${paths}`, name === 'Cache-Control' ? always : (headers[name] ?? always)],
  ]);
  const cases = others.filter(([, value]) => value !== always).map(([key, value]) => `"${key}" "${value}";`);
  const all = ['volatile;', '"~^said " "";', ...cases, `default "${always}";`];
  return `  map "$answer $kind" ${variable(name)} {\n${lines(all)}\n  }`;
}

const endings = Object.keys(textTypes).map((ending) => ending.slice(1));

/**
 * @param {import('../headers.mjs').HeaderSet} set
 * @returns {string} to run with `nginx -p <folder> -c`; the folder holds `out/` and `out-hosting/`
 */
export function nginxConf(set) {
  const { fileKinds } = set;
  const names = [...new Set(fileKinds.flatMap(({ headers }) => Object.keys(headers)))];
  return `# Made by \`npm run build\` from serve/headers.mjs; docs/hosting.md says how to use it. Paths begin at nginx's -p.
worker_processes auto;
pid out-hosting/nginx.pid;
# Who reads what is written down nowhere: no access log, and of errors only those of the server itself.
error_log stderr crit;

events {}

http {
  access_log off;
  log_not_found off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  types {
${lines(Object.entries({ ...textTypes, ...binaryTypes }).map(([ending, type]) => `"${type}" ${ending.slice(1)};`))}
${lines(Object.entries(otherTypes).map(([type, ending]) => `${type} ${ending};`))}
  }
  default_type application/octet-stream;

  map $asked $kind {
${lines(fileKinds.slice(0, -1).map(({ paths }) => `${asked(paths)} "${paths}";`))}
    default "/*";
  }
  # A range out of reach is found when the headers of its file are set: what is asked again must not be set twice.
  map $status $answer {
    volatile;
${lines([200, 204, 206, 304].map((status) => `${status} file;`))}
    416 said;
    default refusal;
  }
${names.map((name) => valuesOf(name, set)).join('\n')}
  map "$answer $uri" $vary {
    "~^file .*\\.(${endings.join('|')})$" "Accept-Encoding";
    default "";
  }
  map $status $allow {
    204 "${Allow}";
    405 "${Allow}";
    default "";
  }
${Object.entries(permission)
  .map(
    ([name, value]) =>
      `  map "$status $kind" ${variable(name)} {\n    "204 /data/*" "${value}";\n    default "";\n  }`,
  )
  .join('\n')}
${Object.entries(overHttps)
  .map(([name, value]) => `  map $https ${variable(name)} {\n    on "${value}";\n    default "";\n  }`)
  .join('\n')}

  server {
    listen 8080;
    # listen 443 ssl;
    # ssl_certificate /etc/letsencrypt/live/example.org/fullchain.pem;
    # ssl_certificate_key /etc/letsencrypt/live/example.org/privkey.pem;
    root out;

    # A header whose map says "" is not sent.
${lines(
  [...names, 'Vary', 'Allow', ...Object.keys(permission), ...Object.keys(overHttps)].map(
    (name) => `add_header ${name} ${variable(name)} always;`,
  ),
)}

    # Kept before nginx looks for the file: what is sent instead of a missing one has another name.
    set $asked $uri;
    if ($request_method = OPTIONS) { return 204; }
    if ($request_method !~ "^(GET|HEAD)$") { return 405; }

    # The forms that the build made, beside each text file. Where nginx has ngx_brotli, the second line is better still.
    gzip_static on;
    # brotli_static on;
    gzip_vary off; # Vary stands above, for every form of a file
    absolute_redirect off; # a folder without its slash leads to one with it, on whatever host was asked
    index index.html;
    error_page 403 404 =404 @missing;

    location / {}
    location ~ /\\. { return 404; }
    location @missing {
      gzip_static off;
      try_files /404.html =404;
    }
  }
}
`;
}
