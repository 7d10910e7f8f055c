// A folder served by the system's nginx with the configuration that the build makes: only the port is another.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { nginxConf } from '../../serve/hosting/nginx-conf.mjs';
import { headerSetOf } from '../../serve/style-sheets.mjs';
import { heldPort } from './small-project';
import { asker, folderOf } from './small-site';

/** Its version, or nothing where there is none. Debian keeps it where only root's PATH leads. */
const program = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0);
export const nginxIsHere = program !== undefined;

export async function nginxOf(root: string) {
  if (!program) throw new Error('this needs nginx: apt-get install nginx-light');
  const { port, letGo } = await heldPort();
  await letGo();
  const conf = nginxConf(await headerSetOf(root)).replace('listen 8080;', `listen ${port};`);
  const { root: prefix, remove } = folderOf({ 'out-hosting/nginx.conf': conf });
  symlinkSync(root, join(prefix, 'out'));
  // One process, so that it is ours to end and may read what we may.
  const options = ['-p', prefix, '-c', 'out-hosting/nginx.conf', '-g', 'daemon off; master_process off;'];
  const nginx = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  nginx.stderr.on('data', (chunk) => (words += chunk));
  const ended = once(nginx, 'close');
  const ask = asker(port);
  for (let tries = 0; !(await ask('/').catch(() => undefined)); tries++) {
    if (nginx.exitCode !== null || tries > 100) throw new Error(`nginx did not start: ${words}`);
    await pause(50);
  }
  const close = async () => {
    nginx.kill('SIGTERM');
    await ended;
    remove();
  };
  return { home: `http://localhost:${port}`, ask, close, words: () => words };
}
