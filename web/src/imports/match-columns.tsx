import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ImportOptions } from '../api/types.js';
import { ProblemNote } from '../layout/form.js';
import { Failure, LoadingRows } from '../layout/states.js';
import { ColumnFields } from './column-fields.js';
import { DryRun } from './dry-run.js';
import { ImportChoices } from './import-choices.js';
import classes from './imports.module.css';
import { usePreview, useStartImport, type Reading } from './imports.queries.js';
import { PreviewTable } from './preview-table.js';
import { t } from '../texts/t.js';

/** Says which column is which, and shows at once what the first rows become. */
export function MatchColumns({ id }: { id: string }) {
  const [reading, setReading] = useState<Reading>({ columns: null, channel: 'api', dates: null });
  const [mode, setMode] = useState<ImportOptions['mode']>('history');
  const preview = usePreview(id, reading);
  const start = useStartImport(id);
  const tryOut = useStartImport(id);
  if (preview.isPending) return <LoadingRows rows={8} />;
  if (!preview.data) return <Failure error={preview.error} retry={() => void preview.refetch()} />;
  const { data } = preview;
  const columns = reading.columns ?? data.columns;
  const options = { ...reading, columns, mode };
  const change = (next: Partial<Reading>) => {
    tryOut.reset();
    setReading({ ...reading, ...next });
  };
  const isReady = data.problem === null && !preview.isPlaceholderData;
  return (
    <div className={classes.match}>
      <form
        className={classes.fields}
        onSubmit={(event) => {
          event.preventDefault();
          start.mutate({ ...options, dryRun: false });
        }}
      >
        <ProblemNote error={start.error ?? tryOut.error ?? preview.error} />
        <ColumnFields headers={data.headers} columns={columns ?? {}} onChange={(next) => change({ columns: next })} />
        <ImportChoices reading={reading} found={data.dates} mode={mode} onChange={change} onMode={setMode} />
        <div className={classes.go}>
          <Button
            variant="default"
            disabled={!isReady}
            loading={tryOut.isPending}
            onClick={() => tryOut.mutate({ ...options, dryRun: true })}
          >
            {t('Try it without writing')}
          </Button>
          <Button type="submit" disabled={!isReady} loading={start.isPending}>
            {t('Start the import')}
          </Button>
        </div>
      </form>
      <div className={classes.preview}>
        {tryOut.data && <DryRun id={tryOut.data.jobId} />}
        <PreviewTable preview={data} isStale={preview.isPlaceholderData} />
      </div>
    </div>
  );
}
