// Rows → events, their words, and an account of every row. It reads batch by batch and keeps no batch.
import type { Mapping } from './mapping';
import { type ProfileId, profiles } from './profiles';
import { type Imported, RowImporter } from './row-importer';
import { FileRefused, type OpenedFile } from './rows';

export type ImportOptions = {
  profile?: ProfileId | undefined;
  signal?: AbortSignal | undefined;
  /** After each batch, with all rows so far. */
  onProgress?: (rows: number) => void;
  /** Awaited after each batch: a worker hears its messages there, and can pause. */
  betweenBatches?: () => Promise<void>;
};

/**
 * Reads every row by the mapping. Where the rest of a file cannot be read, what came before is given with the reason; where
 * nothing came, it throws FileRefused. Throws what the signal is aborted with.
 */
export async function importFile(
  opened: OpenedFile,
  mapping: Mapping,
  options: ImportOptions = {},
): Promise<Imported> {
  const { signal, onProgress, betweenBatches } = options;
  const importer = new RowImporter(
    opened,
    mapping,
    profiles.find(({ id }) => id === options.profile),
  );
  try {
    for await (const batch of opened.batches(signal)) {
      signal?.throwIfAborted();
      importer.take(batch);
      onProgress?.(importer.rows);
      await betweenBatches?.();
      signal?.throwIfAborted();
    }
  } catch (problem) {
    if (!(problem instanceof FileRefused) || importer.rows === 0) throw problem;
    return { ...importer.done(), broken: problem };
  }
  return importer.done();
}
