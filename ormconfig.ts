import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { readEnv } from './config/env.js';
import { settingsFrom } from './config/settings.js';
import { connectionOptions } from './src/database/database.js';
import { schema } from './src/schema.js';

/** The one DataSource, for TypeORM's command line; the application opens its own in `src/database/database.ts`. */
export default new DataSource(connectionOptions(settingsFrom(readEnv()), schema));
