// The addresses that a row gives, each by its host: where it leads before it is followed. They passed `leadsSomewhere`.

export const Leads = ({ links }: { links: readonly string[] }) =>
  links.map((link) => (
    <span key={link}>
      {' · '}
      <a href={link} rel="noopener noreferrer">
        {new URL(link).hostname}
      </a>
    </span>
  ));
