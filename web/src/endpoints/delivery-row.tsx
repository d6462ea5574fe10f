import { Anchor, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { problemOf } from '../api/problem.js';
import type { Delivery } from '../api/types.js';
import { age, moment, useNow } from '../format/time.js';
import settings from '../settings/settings.module.css';
import { DeliveryDetail, reasonOf } from './delivery-detail.js';
import { useReplay } from './deliveries.queries.js';
import { t } from '../texts/t.js';
import classes from './endpoints.module.css';

/** One delivery: when, under which id of the sender, and what became of it. */
export function DeliveryRow({ delivery }: { delivery: Delivery }) {
  const now = useNow();
  const [open, setOpen] = useState(false);
  const replay = useReplay(delivery.endpointId);
  const isDead = delivery.state === 'dead';
  const Chevron = open ? IconChevronDown : IconChevronRight;

  const again = () =>
    replay.mutate(delivery.id, {
      onSuccess: (after) =>
        notifications.show(
          after.state === 'accepted'
            ? { message: t('{deliveryId} has become a complaint.', { deliveryId: after.deliveryId }) }
            : { color: 'red', message: t('{deliveryId} is still a dead letter. {after}', { deliveryId: after.deliveryId, after: reasonOf(after) }) },
        ),
      onError: (error) => notifications.show({ color: 'red', message: problemOf(error).message }),
    });

  return (
    <li className={classes.delivery}>
      <div className={classes.line}>
        <button
          type="button"
          className={classes.fold}
          aria-expanded={open}
          aria-label={t('Details of {deliveryId}', { deliveryId: delivery.deliveryId })}
          onClick={() => setOpen(!open)}
        >
          <Chevron size={16} stroke={1.6} aria-hidden />
        </button>
        <time dateTime={delivery.createdAt} title={moment(delivery.createdAt)} className={classes.age}>
          {age(delivery.createdAt, now)}
        </time>
        <span className={settings.tag} data-tone={isDead ? 'bad' : 'good'}>
          {isDead ? t('Dead letter') : t('Accepted')}
        </span>
        <span className={classes.what}>
          <span className={classes.sender}>{delivery.deliveryId}</span>
          {isDead && <span className={classes.reason}>{reasonOf(delivery)}</span>}
        </span>
        <span className={classes.acts}>
          <Anchor component={Link} to={`/settings/endpoints/${delivery.endpointId}?delivery=${delivery.id}`} size="sm">
            {isDead ? t('Fix the mapping') : t('Open payload')}
          </Anchor>
          {isDead && (
            <Button variant="default" onClick={again} loading={replay.isPending} aria-label={t('Replay {deliveryId}', { deliveryId: delivery.deliveryId })}>
              {t('Replay')}
            </Button>
          )}
        </span>
      </div>
      {open && <DeliveryDetail delivery={delivery} />}
    </li>
  );
}
