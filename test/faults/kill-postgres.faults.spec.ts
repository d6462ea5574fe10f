import { describeKills } from './harness/kills.js';

describeKills('postgres');
