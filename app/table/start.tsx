// Fills the home page of an atlas whose events are a table, with the parts of the page of a reader's own file.
import '../_map/first/first-map';
import '../_map/points/points.css';
import '../open/before.css';
import { fill } from '../open/fill';
import type { TableGiven } from './given';
import { TablePage } from './table-page';

fill<TableGiven>('table', (given) => <TablePage {...given} />);
