// The site's headers and answers as a Caddyfile.
// Promise: each address is of exactly one kind, so that no header is set twice; a refusal carries the set of a page.
import { Allow, binaryTypes, overHttps, permission, textTypes } from '../headers.mjs';

/** @param {string} matcher @param {Record<string, string | undefined>} headers */
const set = (matcher, headers) => {
  const fields = Object.entries(headers).map(([name, value]) => `\t\t${name} "${value}"`);
  return `\t${['header', matcher, '{'].filter(Boolean).join(' ')}\n${fields.join('\n')}\n\t}`;
};

const types = Object.entries({ ...textTypes, ...binaryTypes }).map(
  ([ending, type]) =>
    `\t@${ending.slice(1)} path *${ending}\n\theader @${ending.slice(1)} Content-Type "${type}"`,
);

/**
 * @param {import('../headers.mjs').HeaderSet} set
 * @returns {string} to run with `caddy run --config`, from the folder that holds `out/`
 */
export function caddyfile({ fileKinds, headersFor }) {
  // Whose file it would be has been said before it was missed.
  const { 'Cross-Origin-Resource-Policy': _, ...ofMissing } = headersFor('/404.html');
  const special = fileKinds.slice(0, -1).map(({ paths }) => paths);
  const kinds = fileKinds.map(({ paths, headers }, order) => {
    const name = `@kind${order}`;
    const which = paths === '/*' ? `not path ${special.join(' ')}` : `path ${paths}`;
    return `\t${name} ${which}\n${set(name, headers)}`;
  });
  return `# Made by \`npm run build\` from serve/headers.mjs; docs/hosting.md says how to use it. Caddy keeps no access log unless told to.
{
	admin off
}

# With the name of a host instead of :8080, Caddy gets a certificate and leads from HTTP to HTTPS.
:8080 {
	root * out

${kinds.join('\n')}
	@encrypted protocol https
${set('@encrypted', overHttps)}
${types.join('\n')}

	@asks method OPTIONS
	header @asks Allow "${Allow}"
	@asksForData {
		method OPTIONS
		path /data/*
	}
${set('@asksForData', permission)}
	respond @asks 204
	@other not method ${Allow.replaceAll(',', '')}
	header @other Allow "${Allow}"
	respond @other 405

	file_server {
		precompressed br gzip
		hide .*
	}
	handle_errors {
	${set('', { ...ofMissing, 'Cache-Control': 'no-cache', 'Content-Type': textTypes['.html'] }).replaceAll('\n', '\n\t')}
		rewrite * /404.html
		file_server
	}
}
`;
}
