// A file that is read in parts can be replaced on the server meanwhile: its parts would not fit together.

const changed = 'EventsChanged';

/** Whether the file was replaced; also of an error that came from the worker, of which only its name is left. */
export const isChanged = (problem: unknown): boolean => problem instanceof Error && problem.name === changed;

type Fetch = (...asked: Parameters<typeof fetch>) => Promise<Response>;

type Version = { tag: string | undefined; time: string | null };

/** Fetches parts of one file; throws where a part is of another version than the first. */
export function oneVersion(fetchPart: Fetch = fetch): Fetch {
  let first: Version | undefined;
  return async (...asked) => {
    const answer = await fetchPart(...asked);
    // The whole can be packed on its way, and then has another tag.
    if (answer.status !== 206) return answer;
    const version = versionOf(answer);
    first ??= version;
    if (differs(first, version))
      throw Object.assign(new Error('the file has been replaced since it was opened'), { name: changed });
    return answer;
  };
}

/** A weak tag stands for the same file: hosts make tags weak without touching what they pass on. */
const versionOf = ({ headers }: Response): Version => ({
  tag: headers.get('ETag')?.replace(/^W\//, ''),
  time: headers.get('Last-Modified'),
});

/** What only one of them says tells nothing. */
function differs(one: Version, other: Version): boolean {
  if (one.tag && other.tag) return one.tag !== other.tag;
  return one.time !== null && other.time !== null && one.time !== other.time;
}
