import { Button, FileInput, Radio, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ProblemNote } from '../layout/form.js';
import { useJob, useStartImport, type ImportMode } from './import.queries.js';
import { JobProgress } from './job-progress.js';
import settings from './settings.module.css';
import classes from './import-section.module.css';

export function ImportSection() {
  const [file, setFile] = useState<File | null>(null);
  const [mode, setMode] = useState<ImportMode>('history');
  const start = useStartImport();
  const job = useJob(start.data?.jobId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file) start.mutate({ file, mode });
  };
  return (
    <>
      <header className={settings.intro}>
        <p>
          Brings in complaints from a file: CSV with a header line, or one JSON object a line (NDJSON), with
          the field names of the API.
        </p>
      </header>
      <form className={classes.form} onSubmit={submit}>
        <ProblemNote error={start.error} />
        <FileInput
          label="File"
          placeholder="Choose a .csv or .ndjson file"
          accept=".csv,.ndjson,.jsonl,text/csv,application/x-ndjson"
          value={file}
          onChange={setFile}
          clearable
        />
        <Radio.Group
          label="What they are"
          value={mode}
          onChange={(value) => setMode(value === 'live' ? 'live' : 'history')}
          mt="md"
        >
          <Stack gap={8} mt={4}>
            <Radio value="history" label="History" description="Scored and counted; no cases, no deadlines" />
            <Radio
              value="live"
              label="Live complaints"
              description="Each opens or joins a case, as if it had just arrived"
            />
          </Stack>
        </Radio.Group>
        <Button type="submit" mt="md" disabled={!file} loading={start.isPending}>
          Import
        </Button>
        <ProblemNote error={job.error} />
        {job.data && <JobProgress job={job.data} />}
      </form>
    </>
  );
}
