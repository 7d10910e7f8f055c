// Fills the page of a reader's own file. It has a React of its own: what it shares with the other pages would be cut into
// more pieces there, and each of them would load more (docs/decisions/0023-a-readers-file.md).
import '../_map/first/first-map';
import '../_map/points/points.css';
import './before.css';
import { fill } from './fill';
import type { OpenGiven } from './given';
import { OpenFile } from './open-file';

fill<OpenGiven>('open', (given) => <OpenFile {...given} />);
