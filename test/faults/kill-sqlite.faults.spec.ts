import { describeKills } from './harness/kills.js';

describeKills('sqlite');
