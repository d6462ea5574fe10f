/** `npm run build`: server and console into `dist/`. */
import { build, checkNode, install } from './prepare.mjs';

checkNode();
install();
build();
