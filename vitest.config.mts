import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Two cores build and browse beside the unit tests; a slow machine is no fault of the code.
    testTimeout: 60_000,
    include: ['tests/**/*.test.ts'],
    // tests/observatory/ has packages of its own, with tests of their own.
    exclude: ['tests/browser/**', '**/node_modules/**'],
  },
});
