// `npm ci && npm start` in this folder, after `npm run build` in the one above: what Lighthouse says of each kind of
// page, one JSON line a page, as a phone on a slow network. Exits with 1 where a score is below its bound.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { serveFolder } from '../../serve/site.mjs';
import { findChromium } from '../../tests/browser/chromium.mjs';

const pages = ['/en/', '/en/places/belaz/', '/en/data/', '/en/about/'];
const bounds = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

const server = await serveFolder(new URL('../../out', import.meta.url).pathname, 0);
const chrome = await launch({
  chromePath: findChromium(),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
try {
  for (const path of pages) {
    const { lhr } = await lighthouse(`http://localhost:${server.address().port}${path}`, {
      port: chrome.port,
      onlyCategories: Object.keys(bounds),
      logLevel: 'error',
    });
    const scores = Object.fromEntries(
      Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    );
    const lost = Object.values(lhr.audits)
      .filter(
        ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
      )
      .map(({ id, displayValue = '' }) => `${id} ${displayValue}`.trim());
    process.stdout.write(`${JSON.stringify({ page: path, ...scores, lost })}\n`);
    if (Object.entries(bounds).some(([id, least]) => scores[id] < least)) process.exitCode = 1;
  }
} finally {
  chrome.kill();
  server.close();
}
