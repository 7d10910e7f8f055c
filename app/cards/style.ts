// The look of the map on a card. What draws it reads no variable, no `rem`, no `font` and no `:where`, and widens lines
// with the drawing, so that map.css, marks.css and drawing.css cannot serve it; the colours are those of tokens.css.
import { readFileSync } from 'node:fs';

const [, light = ''] = /:root\s*\{([^}]*)\}/.exec(readFileSync('app/tokens.css', 'utf8')) ?? [];
const tokens = new Map(
  [...light.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
);

/** The value of a token, in light. Throws where there is none. */
export function colour(name: string): string {
  const value = tokens.get(name);
  if (!value) throw new Error(`app/tokens.css has no --${name}`);
  return value;
}

/** `unit`: units of the drawing's own coordinates that are a pixel, for the lines of ground and areas. */
export const mapStyle = (unit: number): string => {
  const line = (name: string, width: number) => `stroke: ${colour(name)}; stroke-width: ${width * unit}`;
  const dashes = (...lengths: number[]) =>
    `stroke-dasharray: ${lengths.map((length) => length * unit).join(' ')}`;
  return `
.drawing, .drawing svg { overflow: visible }
path { fill: none }
.ground-sea, .ground-lake { fill: ${colour('water')} }
.ground-country { fill: ${colour('land')}; ${line('soft', 1.3)} }
.ground-river { ${line('water', 1.4)} }
.ground-region { ${line('edge', 1)}; stroke-opacity: 0.5; ${dashes(4, 3)} }
.ground-border { ${line('edge', 1)}; stroke-opacity: 0.6 }
.area { fill: ${colour('accent')}; fill-opacity: 0.13; ${line('accent', 1.3)}; stroke-opacity: 0.75 }
.area-somewhere { ${dashes(5, 4)} }
.area-settlement { fill: ${colour('sheet')}; fill-opacity: 0.6; stroke: ${colour('soft')} }
.area-street { fill: none; stroke-width: ${7 * unit}; stroke-opacity: 0.35; stroke-linecap: round; stroke-dasharray: none }
.area-open { fill-opacity: 0.22; stroke-width: ${2 * unit} }
.name text { font-family: Source Sans 3; font-size: 13px; fill: ${colour('soft')}; stroke: ${colour('land')};
  stroke-width: 3px; stroke-linejoin: round; paint-order: stroke }
.town-1 text, .place-name text { font-weight: 600; fill: ${colour('ink')} }
.town-3 text { font-family: Source Serif 4; font-style: italic }
.town-dot { fill: ${colour('soft')} }
.pin-box { fill: ${colour('sheet')}; fill-opacity: 0.86; stroke: ${colour('edge')} }
.pin-area .pin-box { stroke: ${colour('accent')}; stroke-width: 1.5px; stroke-dasharray: 3 2.5 }
.pin-open .pin-box { fill: ${colour('wash')}; stroke: ${colour('accent')}; stroke-width: 2px }
.mark { fill: ${colour('accent')}; stroke: ${colour('sheet')}; stroke-width: 1.6px; stroke-linejoin: round; paint-order: stroke }
.mark-government { fill: ${colour('gov')} }
.mark-hollow { fill: ${colour('wash')}; stroke: ${colour('accent')}; stroke-width: 2.2px }
.ring rect { fill: ${colour('sheet')}; stroke: ${colour('accent')}; stroke-width: 2px }
.ring text { font-family: Source Sans 3; font-size: 15px; font-weight: 600; fill: ${colour('accent')}; text-anchor: middle }
.in-ring circle { fill: none }
`;
};
