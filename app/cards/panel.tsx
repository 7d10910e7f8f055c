// The words of a card, drawn on paper.

import { arranged, type Line } from './arrangement';
import type { Type } from './fonts';
import type { Card } from './says';
import { colour } from './style';

const families: Record<Type['face'], { fontFamily: string; fontWeight: number }> = {
  title: { fontFamily: 'Source Serif 4', fontWeight: 600 },
  plain: { fontFamily: 'Source Sans 3', fontWeight: 400 },
  bold: { fontFamily: 'Source Sans 3', fontWeight: 600 },
};

type Props = { card: Card; width: number; height: number };

export function Panel({ card, width, height }: Props) {
  const { lines, rules } = arranged(card, { width, height });
  const [{ x } = { x: 0 }] = lines;
  return (
    <g>
      <rect width={width} height={height} fill={colour('paper')} />
      <rect x={width - 1} width="1" height={height} fill={colour('rule')} />
      {rules.map((y) => (
        <rect key={y} x={x} y={y} width={width - 2 * x} height="1" fill={colour('edge')} />
      ))}
      {lines.map((line) => (
        <Text key={`${line.x} ${line.y}`} {...line} />
      ))}
    </g>
  );
}

function Text({ text, x, y, type, colour: token, spaced, endsThere }: Line) {
  return (
    <text
      {...{ x, y, ...families[type.face] }}
      fontSize={type.size}
      fill={colour(token)}
      letterSpacing={spaced}
      textAnchor={endsThere && 'end'}
    >
      {text}
    </text>
  );
}
