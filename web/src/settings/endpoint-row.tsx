import { Button, CopyButton, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { problemOf } from '../api/problem.js';
import type { Endpoint } from '../api/types.js';
import { moment } from '../format/time.js';
import { ConfirmDialog } from '../layout/confirm-dialog.js';
import type { ShownSecret } from './endpoints-section.js';
import { useDeleteEndpoint, useRotateSecret } from './endpoints.queries.js';
import { addressOf, senderOf } from './senders.js';
import { t } from '../texts/t.js';
import classes from './settings.module.css';

interface Props {
  endpoint: Endpoint;
  mayManage: boolean;
  onEdit: () => void;
  onSecret: (shown: ShownSecret) => void;
}

export function EndpointRow({ endpoint, mayManage, onEdit, onSecret }: Props) {
  const [deleting, setDeleting] = useState(false);
  const rotate = useRotateSecret();
  const remove = useDeleteEndpoint();
  const fail = (error: unknown) => notifications.show({ color: 'red', message: problemOf(error).message });
  const sender = senderOf(endpoint);
  const address = addressOf(endpoint);

  const renew = () =>
    rotate.mutate({ id: endpoint.id }, {
      onSuccess: ({ secret, previousValidUntil }) =>
        onSecret({
          title: t('New secret of {name}; the old one works until {previousValidUntil}', { name: endpoint.name, previousValidUntil: moment(previousValidUntil) }),
          secret,
        }),
      onError: fail,
    });

  return (
    <li className={`${classes.row} ${endpoint.active ? '' : classes.off}`}>
      <div className={classes.what}>
        <p className={classes.name}>{endpoint.name}</p>
        <p className={`${classes.quiet} ${classes.mono}`}>{address}</p>
      </div>
      {sender.label !== endpoint.name && <span className={classes.tag}>{sender.label}</span>}
      {!endpoint.active && <span className={classes.tag}>{t('Off')}</span>}
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {copied ? t('Copied') : t('Copy address')}
          </Button>
        )}
      </CopyButton>
      {mayManage && (
        <>
          <Button
            variant="default"
            component={Link}
            to={`/settings/endpoints/${endpoint.id}`}
            aria-label={t('Workbench of {name}', { name: endpoint.name })}
          >
            {t('Workbench')}
          </Button>
          <Button variant="default" onClick={onEdit} aria-label={t('Edit {name}', { name: endpoint.name })}>
            {t('Edit')}
          </Button>
          <Menu width={180}>
            <Menu.Target>
              <Button
                variant="default"
                px={9}
                aria-label={t('More actions for {name}', { name: endpoint.name })}
                loading={rotate.isPending}
              >
                <IconDots size={16} stroke={1.6} aria-hidden />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {sender.theirSecret === null && <Menu.Item onClick={renew}>{t('Rotate the secret')}</Menu.Item>}
              <Menu.Item color="red" onClick={() => setDeleting(true)}>
                {t('Delete')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      )}
      {deleting && (
        <ConfirmDialog
          title={t('Delete {name}?', { name: endpoint.name })}
          verb={t('Delete')}
          action={remove}
          onConfirm={(done) => remove.mutate(endpoint.id, { onSuccess: done })}
          onClose={() => setDeleting(false)}
        >
          {t('Whoever still sends to its address gets a 404. Complaints that have arrived stay.')}
        </ConfirmDialog>
      )}
    </li>
  );
}
