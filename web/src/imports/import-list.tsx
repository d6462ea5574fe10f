import { moment } from '../format/time.js';
import { Empty, Failure, LoadingRows } from '../layout/states.js';
import settings from '../settings/settings.module.css';
import { nameOfImport, stateNames, tones } from './import-words.js';
import classes from './imports.module.css';
import { useImports } from './imports.queries.js';
import { t } from '../texts/t.js';

export function ImportList({ onShow }: { onShow: (job: string) => void }) {
  const imports = useImports();
  if (imports.isPending) return <LoadingRows rows={4} />;
  if (!imports.data) return <Failure error={imports.error} retry={() => void imports.refetch()} />;
  if (imports.data.length === 0) return <Empty title={t('No import yet')}>{t('What you bring in is listed here.')}</Empty>;
  return (
    <ul className={settings.list} aria-label={t('Imports')}>
      {imports.data.map((job) => (
        <li key={job.id} className={settings.row}>
          <div className={settings.what}>
            <button type="button" className={classes.open} onClick={() => onShow(job.id)}>
              {nameOfImport(job)}
            </button>
            <p className={settings.quiet}>
              {moment(job.createdAt)}
              {job.state !== 'waiting' && ` · ${t('{count, plural, one {# row} other {# rows}}', { count: job.counts.rows ?? 0 })}`}
              {(job.counts.failed ?? 0) > 0 && t(', {count, plural, one {# row} other {# rows}} not taken', { count: job.counts.failed ?? 0 })}
            </p>
          </div>
          <span className={settings.tag} data-tone={tones[job.state]}>
            {stateNames[job.state]}
          </span>
        </li>
      ))}
    </ul>
  );
}
