// The `test` of every browser test. Promise: whatever a page complains of, breaks on, or asks of another host fails it.
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test';

/** What went wrong in the pages of one test, in words. */
export class Complaints {
  readonly all: string[] = [];
  private readonly meant: RegExp[] = [];

  /** The test does this on purpose: such a complaint has to come, and does not fail it. */
  expect(pattern: RegExp): void {
    this.meant.push(pattern);
  }

  /** Forgets what has been looked at. */
  clear(): void {
    this.all.length = 0;
  }

  /** Hears all pages of the context, also those that it opens later. `home` is the only host that may be asked. */
  watch(context: BrowserContext, home: string): void {
    context.on('console', (message) => {
      const type = message.type();
      // A violation of the policy is an error of the console, too.
      if (type === 'error' || type === 'warning')
        this.all.push(`console ${type}: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.all.push(`page error: ${error.error().message}`));
    context.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (/^(http|ws)s?:$/.test(protocol) && host !== new URL(home).host)
        this.all.push(`asked another host: ${request.url()}`);
    });
  }

  /** @returns what nobody expected, and what was expected and did not come */
  faults(): string[] {
    const missing = this.meant.filter((pattern) => !this.all.some((complaint) => pattern.test(complaint)));
    return [
      ...this.all.filter((complaint) => !this.meant.some((pattern) => pattern.test(complaint))),
      ...missing.map((pattern) => `this complaint was expected and did not come: ${pattern}`),
    ];
  }
}

type Fixtures = {
  complaints: Complaints;
  /** A page in a browser of its own, as another reader has it. */
  otherReader: (options?: BrowserContextOptions) => Promise<Page>;
};

export const test = base.extend<Fixtures>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints = new Complaints();
      complaints.watch(context, baseURL ?? '');
      await use(complaints);
      expect(complaints.faults(), 'nothing is complained of').toEqual([]);
    },
    { auto: true },
  ],
  otherReader: async ({ browser, complaints, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      complaints.watch(context, baseURL ?? '');
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };
