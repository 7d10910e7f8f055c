'use client';
// The told atlas, handed down once: pages, list, map and timeline read the same object.
import { createContext, use } from 'react';
import type { Told } from './told';

const Context = createContext<Told | undefined>(undefined);

export const ToldProvider = Context;

export function useTold(): Told {
  const told = use(Context);
  if (!told) throw new Error('useTold needs a ToldProvider above it');
  return told;
}
