import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { Database, type Schema } from './database.js';
import { Reads, ReportReads } from './reads.js';
import { Tx } from './tx.js';

@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly database: Database) {}

  static forSchema(schema: Schema): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: Database,
          inject: [SETTINGS, Clock],
          useFactory: (settings: Settings, clock: Clock) => Database.open(settings, schema, clock),
        },
        { provide: Tx, inject: [Database], useFactory: (database: Database) => database.tx },
        { provide: Reads, inject: [Database], useFactory: (database: Database) => database.reads },
        { provide: ReportReads, inject: [Database], useFactory: (database: Database) => database.reports },
      ],
      exports: [Database, Tx, Reads, ReportReads],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
