import { Anchor, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { answer, api } from '../api/client.js';
import type { Delivery } from '../api/types.js';
import { moment } from '../format/time.js';
import { plural } from '../format/words.js';
import { Property, PropertyList } from '../layout/property-list.js';
import { Failure } from '../layout/states.js';
import classes from './endpoints.module.css';

const fieldOf = (pointer: string): string => pointer.slice(1).replaceAll('/', '.');

/** The first thing that was wrong, in one line. */
export function reasonOf({ rejection }: Delivery): string {
  const [first] = rejection?.errors ?? [];
  if (!first) return rejection?.detail ?? '';
  return `${fieldOf(first.pointer) || 'payload'}: ${first.detail}`;
}

/** `2 complaints, 1 order` */
function kindsOf({ accepted }: Delivery): string {
  const kinds = [...new Set(accepted.map(({ kind }) => kind))];
  return kinds
    .map((kind) => plural(accepted.filter((thing) => thing.kind === kind).length, kind))
    .join(', ');
}

export function DeliveryDetail({ delivery }: { delivery: Delivery }) {
  const { rejection, complaintId, accepted, replayedAt } = delivery;
  return (
    <div className={classes.detail}>
      <PropertyList>
        <Property name="Arrived">{moment(delivery.createdAt)}</Property>
        {replayedAt && <Property name="Tried again">{moment(replayedAt)}</Property>}
        {!rejection && (!complaintId || accepted.length > 1) && (
          <Property name="Became">{kindsOf(delivery) || 'Nothing: it is of no interest'}</Property>
        )}
        {rejection && (
          <Property name="Answered">
            {rejection.status} {rejection.code}
          </Property>
        )}
      </PropertyList>
      {rejection && (
        <ul className={classes.errors}>
          {rejection.errors.length === 0 && <li>{rejection.detail}</li>}
          {rejection.errors.map(({ pointer, detail }) => (
            <li key={pointer + detail}>
              <code>{fieldOf(pointer) || 'payload'}</code> {detail}
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
          Open the case
        </Anchor>
      )}
    </p>
  );
}
