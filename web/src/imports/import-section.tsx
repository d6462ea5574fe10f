import { Button } from '@mantine/core';
import { useSearchParams } from 'react-router-dom';
import { Failure, LoadingRows } from '../layout/states.js';
import settings from '../settings/settings.module.css';
import { ChooseFile } from './choose-file.js';
import { ImportList } from './import-list.js';
import { ImportProgress } from './import-progress.js';
import classes from './imports.module.css';
import { useJob } from './imports.queries.js';
import { MatchColumns } from './match-columns.js';
import { t } from '../texts/t.js';

/** A file of complaints: chosen, matched, tried, and followed. Which one it is stands in the address. */
export function ImportSection() {
  const [address, setAddress] = useSearchParams();
  const id = address.get('job') ?? undefined;
  const show = (job: string | null) => setAddress(job ? { job } : {});
  if (!id) {
    return (
      <>
        <header className={settings.intro}>
          <p>
            {t('Brings in complaints from a file: CSV or Excel with a line of column names, or one JSON object a line (NDJSON). Nothing is imported before you have seen what its rows become.')}
          </p>
        </header>
        <ChooseFile onSent={show} />
        <ImportList onShow={show} />
      </>
    );
  }
  return <OneImport key={id} id={id} onLeave={() => show(null)} />;
}

function OneImport({ id, onLeave }: { id: string; onLeave: () => void }) {
  const job = useJob(id);
  return (
    <>
      <div className={classes.leave}>
        <Button variant="default" onClick={onLeave}>
          {t('All imports')}
        </Button>
      </div>
      {job.isPending && <LoadingRows rows={5} />}
      {job.isError && !job.data && <Failure error={job.error} retry={() => void job.refetch()} />}
      {job.data?.state === 'waiting' && <MatchColumns id={id} />}
      {job.data && job.data.state !== 'waiting' && <ImportProgress job={job.data} />}
    </>
  );
}
