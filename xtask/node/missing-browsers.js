/** Prints the names of the browsers that the tests need and that are not there, one a line. */
import { missing } from './browsers.js';

for (const name of missing()) console.log(name);
