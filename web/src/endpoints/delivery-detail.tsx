import { Anchor, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { answer, api } from '../api/client.js';
import type { Delivery } from '../api/types.js';
import { moment } from '../format/time.js';
import { Property, PropertyList } from '../layout/property-list.js';
import { Failure } from '../layout/states.js';
import { t } from '../texts/t.js';
import classes from './endpoints.module.css';

const fieldOf = (pointer: string): string => pointer.slice(1).replaceAll('/', '.');

/** The first thing that was wrong, in one line. */
export function reasonOf({ rejection }: Delivery): string {
  const [first] = rejection?.errors ?? [];
  if (!first) return rejection?.detail ?? '';
  return `${fieldOf(first.pointer) || t('payload')}: ${first.detail}`;
}

const countOf: Readonly<Record<Delivery['accepted'][number]['kind'], (count: number) => string>> = {
  complaint: (count) => t('{count, plural, one {# complaint} other {# complaints}}', { count }),
  order: (count) => t('{count, plural, one {# order} other {# orders}}', { count }),
  shipment: (count) => t('{count, plural, one {# shipment} other {# shipments}}', { count }),
  refund: (count) => t('{count, plural, one {# refund} other {# refunds}}', { count }),
  dispute: (count) => t('{count, plural, one {# dispute} other {# disputes}}', { count }),
};

/** `2 complaints, 1 order` */
function kindsOf({ accepted }: Delivery): string {
  const kinds = [...new Set(accepted.map(({ kind }) => kind))];
  return kinds
    .map((kind) => countOf[kind]?.(accepted.filter((thing) => thing.kind === kind).length))
    .join(', ');
}

export function DeliveryDetail({ delivery }: { delivery: Delivery }) {
  const { rejection, complaintId, accepted, replayedAt } = delivery;
  return (
    <div className={classes.detail}>
      <PropertyList>
        <Property name={t('Arrived')}>{moment(delivery.createdAt)}</Property>
        {replayedAt && <Property name={t('Tried again')}>{moment(replayedAt)}</Property>}
        {!rejection && (!complaintId || accepted.length > 1) && (
          <Property name={t('Became')}>{kindsOf(delivery) || t('Nothing: it is of no interest')}</Property>
        )}
        {rejection && (
          <Property name={t('Answered')}>
            {rejection.status} {rejection.code}
          </Property>
        )}
      </PropertyList>
      {rejection && (
        <ul className={classes.errors}>
          {rejection.errors.length === 0 && <li>{rejection.detail}</li>}
          {rejection.errors.map(({ pointer, detail }) => (
            <li key={pointer + detail}>
              <code>{fieldOf(pointer) || t('payload')}</code> {detail}
            </li>
          ))}
        </ul>
      )}
      {complaintId && <Became complaintId={complaintId} />}
    </div>
  );
}

/** The complaint that the delivery has become, and the way to its case. */
function Became({ complaintId }: { complaintId: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['complaints', 'one', complaintId],
    queryFn: () => answer(api.GET('/api/complaints/{id}', { params: { path: { id: complaintId } } })),
  });
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={12} width="50%" />;
  return (
    <p className={classes.became}>
      <span className={classes.quote}>{data.subject ?? data.body}</span>
      {data.caseId && (
        <Anchor component={Link} to={`/cases/${data.caseId}`} size="sm">
          {t('Open the case')}
        </Anchor>
      )}
    </p>
  );
}
