// The rows of a list that have been in sight, asked for by the hundred.
import { useEffect, useRef, useState } from 'react';
import type { Asked, List, Listed } from './opened';

const page = 100;

export function useRows(asked: Asked, list: List) {
  const [rows, setRows] = useState<ReadonlyMap<number, Listed>>(new Map());
  const wanted = useRef(new Set<number>());
  const inSight = useRef<[first: number, last: number]>([0, 0]);
  useEffect(() => {
    const [first, last] = inSight.current;
    for (let at = Math.floor(first / page); at <= Math.floor(last / page); at += 1) {
      if (wanted.current.has(at)) continue;
      wanted.current.add(at);
      void asked
        .listed(list, at * page, page)
        .then((arrived) =>
          setRows(
            (before) =>
              new Map([
                ...before,
                ...arrived.map((row, index): [number, Listed] => [at * page + index, row]),
              ]),
          ),
        );
    }
  });
  return {
    rowAt: (index: number) => rows.get(index),
    want: (first: number, last: number) => {
      inSight.current = [first, last];
    },
  };
}
