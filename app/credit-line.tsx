// Whose data every map of this site shows.

export function CreditLine() {
  return (
    <>
      <a href="https://www.openstreetmap.org/copyright" rel="noopener noreferrer">
        © OpenStreetMap contributors
      </a>{' '}
      · GeoNames · Natural Earth
    </>
  );
}
