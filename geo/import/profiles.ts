// Files of the field that are known by their columns.
import type { Profile } from './profile';
import { ofOtherFiles } from './profiles-of-other-files';
import { ofProtests } from './profiles-of-protests';

export type { Profile } from './profile';

const all = [...ofProtests, ...ofOtherFiles] as const;

export const profiles: readonly Profile[] = all;
export type ProfileId = (typeof all)[number]['id'];
