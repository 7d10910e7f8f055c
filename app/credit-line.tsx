// Whose data every map of this site shows.

export const otherCredits = 'GeoNames · Natural Earth';

/** `credit`: OpenStreetMap's contributors, in the reader's language. */
export function CreditLine({ credit }: { credit: string }) {
  return (
    <>
      <a href="https://www.openstreetmap.org/copyright" rel="noopener noreferrer">
        {credit}
      </a>{' '}
      · <span lang="en">{otherCredits}</span>
    </>
  );
}
