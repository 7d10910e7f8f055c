// What a row of a dataset itself cites, each named by its host.
export function Addresses({ of }: { of: readonly string[] }) {
  return of.map((address) => (
    <span key={address}>
      {' '}
      <a href={address} rel="noopener noreferrer">
        {new URL(address).host.replace('www.', '')}
        <span aria-hidden="true"> ↗</span>
      </a>
    </span>
  ));
}
