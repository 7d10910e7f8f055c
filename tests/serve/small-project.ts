// A project of its own with our `npm start`, whose build takes no time, or does what a file beside it tells.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { folderOf } from './small-site';

/** That of its pages. */
export const styleSheet = 'main{color:teal}';

// `hang`: goes on for ever, and can be reached at the port in `reach`. `fail`: fails. `lock`: meets Next's lock, once.
const build = `
import { existsSync, mkdirSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
if (existsSync('fail')) throw new Error('a date is wrong');
if (existsSync('lock')) {
  rmSync('lock');
  process.stderr.write('\\u2a2f Another \\u001b[36mnext build\\u001b[39m process is already running.\\n');
  process.exit(1);
}
if (existsSync('hang')) {
  const server = createServer().listen(0, () => writeFileSync('reach', String(server.address().port)));
} else {
  const number = existsSync('out') ? Number(readFileSync('out/index.html')) + 1 : 1;
  rmSync('out', { recursive: true, force: true });
  mkdirSync('out/_next/static/chunks', { recursive: true });
  writeFileSync('out/_next/static/chunks/page.css', '${styleSheet}');
  writeFileSync('out/index.html', String(number));
}
`;

/** The page of its n-th build is the number n. */
export function smallProject() {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { root, remove } = folderOf({
    'package.json': JSON.stringify({ scripts: { start: scripts.start, build: 'node build.mjs' } }),
    'build.mjs': build,
  });
  cpSync('serve', join(root, 'serve'), { recursive: true });
  cpSync('geo/atlas-folder.mjs', join(root, 'geo/atlas-folder.mjs'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));

  /** Runs `npm start`. `ready` is the line on stdout; `ended` comes when npm and all it started are gone. */
  function start(environment: Record<string, string> = {}) {
    const env = { ...process.env, PORT: '', ...environment };
    const npm = spawn('npm', ['start', '--silent'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const words = { out: '', err: '' };
    npm.stdout.on('data', (chunk) => (words.out += chunk));
    npm.stderr.on('data', (chunk) => (words.err += chunk));
    const ended = once(npm, 'close').then(([code]) => code as number | null);
    const ready = new Promise<string>((found, lost) => {
      npm.stdout.on('data', () => words.out.endsWith('\n') && found(words.out.trim()));
      ended.then(() => lost(new Error(`ended before it was ready:\n${words.err}`)));
    });
    ready.catch(() => {});
    return { kill: (signal: NodeJS.Signals) => npm.kill(signal), words, ready, ended };
  }
  return {
    start,
    remove,
    tell: (file: 'hang' | 'fail' | 'lock') => writeFileSync(join(root, file), ''),
    root,
  };
}

/** Holds a free port until it is let go. */
export async function heldPort(port = 0) {
  const server = createServer().listen(port);
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, letGo: () => once(server.close(), 'close') };
}
