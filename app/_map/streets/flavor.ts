// The colours of the streets: those of the page where it has one, so that streets are as quiet as the ground; of
// Protomaps' own flavors what stays, greens above all, and there the dark one's names are too dark to be read.
import { type Flavor, namedFlavor } from '@protomaps/basemaps';

export type Scheme = 'light' | 'dark';

export function flavorOf(scheme: Scheme): Flavor {
  const page = getComputedStyle(document.documentElement);
  const token = (name: string) => page.getPropertyValue(`--${name}`).trim();
  const [ground, site, road] = [token('ground'), token('land'), token(scheme === 'dark' ? 'rule' : 'sheet')];
  const [name, line] = [token('soft'), token('edge')];
  const named = namedFlavor(scheme);
  return {
    ...named,
    park_b: named.park_a,
    background: ground,
    earth: ground,
    water: token('water'),
    hospital: site,
    industrial: site,
    school: site,
    pedestrian: site,
    aerodrome: site,
    buildings: scheme === 'dark' ? token('paper') : token('rule'),
    major: road,
    railway: line,
    boundaries: line,
    roads_label_minor: name,
    roads_label_minor_halo: ground,
    roads_label_major: name,
    roads_label_major_halo: ground,
    ocean_label: name,
    state_label: name,
    state_label_halo: ground,
    country_label: name,
    city_label: token('ink'),
    city_label_halo: ground,
  };
}
