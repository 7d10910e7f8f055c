// axe on the choice to keep the pages on the device, in each of its states: no violation at all, and the focus stays on
// the one button.
import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoViolations, wideAndPhone } from './axe';
import { expect, test } from './own-host';

const keepButton = (page: Page) => page.getByRole('button', { name: 'Keep these pages on this device' });
const removeButton = (page: Page) => page.getByRole('button', { name: 'Stop and remove everything' });

/** Opens the page of the choice, and waits until it says how things are. */
async function about(page: Page, state = 'Nothing is kept on this device.'): Promise<void> {
  await page.goto('/en/about/');
  await expect(page.getByRole('status')).toHaveText(state);
}

const words = {
  coming: 'The pages are being fetched.',
  kept: 'The pages are kept on this device. They open without a network.',
  removed: 'Nothing is kept on this device.',
  failed: 'Not everything could be fetched, so nothing is kept. Please try again later.',
  impossible: 'This browser cannot keep pages of this site here. A private window often cannot.',
};

for (const viewport of wideAndPhone) {
  test.describe(`${viewport.width} pixels wide: axe finds nothing, light and dark`, () => {
    test.use({ viewport });

    test('where nothing is kept, and where the pages are kept', async ({ page }) => {
      await about(page);
      await expectNoViolations(page);
      await keepButton(page).press('Enter');
      await expect(page.getByRole('status')).toHaveText(words.kept);
      await expect(removeButton(page)).toBeFocused();
      await expectNoViolations(page);
    });

    test('where the pages were removed', async ({ page }) => {
      await about(page);
      await keepButton(page).press('Enter');
      await expect(page.getByRole('status')).toHaveText(words.kept);
      await removeButton(page).press('Enter');
      await expect(page.getByRole('status')).toHaveText(words.removed);
      await expect(keepButton(page)).toBeFocused();
      await expectNoViolations(page);
    });

    test('while the pages are being fetched', async ({ page, host }) => {
      await about(page);
      host.fallSilent();
      await keepButton(page).press('Enter');
      await expect(page.getByRole('status')).toHaveText(words.coming);
      await expect(removeButton(page)).toBeFocused();
      await expectNoViolations(page);
    });

    test('where not everything could be fetched', async ({ page, host, complaints }) => {
      for (const name of ['', '.br', '.gz']) await rm(`${host.folder}/data/claims.csv${name}`);
      await about(page);
      await keepButton(page).press('Enter');
      await expect(page.getByRole('status')).toHaveText(words.failed);
      await expect(keepButton(page)).toBeFocused();
      await expectNoViolations(page);
      complaints.clear();
    });

    test('where the browser keeps nothing', async ({ page }) => {
      // As where the address is not secure.
      await page.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
      );
      await about(page, words.impossible);
      await expect(keepButton(page)).toHaveCount(0);
      await expectNoViolations(page);
    });
  });
}
