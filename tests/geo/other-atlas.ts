// The made-up atlas of another desk, tests/fixtures/other-atlas: told in two languages, by an article and by a dataset.
import { readAtlas } from '../../geo/atlas-folder.mjs';
import { check } from '../../geo/check';

export const otherFolder = 'tests/fixtures/other-atlas';
export const otherFiles = readAtlas(otherFolder);
export const otherAtlas = check(otherFiles);
