import { Button, FileInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ProblemNote } from '../layout/form.js';
import classes from './imports.module.css';
import { useSendFile } from './imports.queries.js';
import { t } from '../texts/t.js';

const accepted = '.csv,.tsv,.txt,.xlsx,.ndjson,.jsonl,text/csv,application/x-ndjson';

export function ChooseFile({ onSent }: { onSent: (job: string) => void }) {
  const [file, setFile] = useState<File | null>(null);
  const send = useSendFile();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file) send.mutate(file, { onSuccess: ({ jobId }) => onSent(jobId) });
  };
  return (
    <form className={classes.choose} onSubmit={submit}>
      <ProblemNote error={send.error} />
      <div className={classes.chosen}>
        <FileInput
          label={t('File')}
          placeholder={t('Choose a .csv, .xlsx or .ndjson file')}
          accept={accepted}
          value={file}
          onChange={setFile}
          clearable
          className={classes.file}
        />
        <Button type="submit" disabled={!file} loading={send.isPending}>
          {t('Look at its rows')}
        </Button>
      </div>
    </form>
  );
}
