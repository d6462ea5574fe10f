import { CloseButton } from '@mantine/core';
import type { Monitor } from '../api/types.js';
import { ComplaintRow } from '../complaints/complaint-row.js';
import { useComplaints } from '../complaints/complaints.queries.js';
import { Failure, LoadingRows } from '../layout/states.js';
import { MentionRow } from '../mentions/mention-row.js';
import { useMentions } from '../mentions/mentions.queries.js';
import type { Bucket } from './insights.queries.js';
import classes from './insights.module.css';
import { bucketEnd, bucketName } from './period.js';
import { t } from '../texts/t.js';

interface Props {
  at: string;
  bucket: Bucket;
  tz: string;
  brand: string;
  monitors: readonly Monitor[];
  onClose: () => void;
}

/** What was said in one bucket of the chart. Complaints name no brand, so a brand shows its mentions only. */
export function BucketDetail({ at, bucket, tz, brand, monitors, onClose }: Props) {
  const span = { from: at, to: bucketEnd(at, bucket) };
  const monitor = monitors
    .filter((each) => each.brand === brand)
    .map(({ id }) => id)
    .join(',');
  const mentions = useMentions({ ...span, monitor });
  const complaints = useComplaints(span);
  const said = mentions.data?.pages.flatMap((page) => page.items) ?? [];
  const complained = brand ? [] : (complaints.data?.pages.flatMap((page) => page.items) ?? []);
  const loading = mentions.isPending || complaints.isPending;
  const error = mentions.error ?? complaints.error;
  return (
    <section className={classes.detail} aria-label={t('What was said')}>
      <header className={classes.detailHead}>
        <h2>{bucketName(at, bucket, tz)}</h2>
        <span>
          {mentions.hasNextPage
            ? t('more than {count, plural, one {# mention} other {# mentions}}', { count: said.length })
            : t('{count, plural, one {# mention} other {# mentions}}', { count: said.length })}
          {!brand &&
            (complaints.hasNextPage
              ? t(', more than {count, plural, one {# complaint} other {# complaints}}', { count: complained.length })
              : t(', {count, plural, one {# complaint} other {# complaints}}', { count: complained.length }))}
        </span>
        <CloseButton aria-label={t('Close')} onClick={onClose} ml="auto" />
      </header>
      {loading && <LoadingRows rows={4} />}
      {error && <Failure error={error} />}
      <ul>
        {said.map((mention) => (
          <MentionRow key={mention.id} mention={mention} source={undefined} />
        ))}
        {complained.map((complaint) => (
          <ComplaintRow key={complaint.id} complaint={complaint} />
        ))}
      </ul>
    </section>
  );
}
