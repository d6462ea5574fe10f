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
          title: `New secret of ${endpoint.name}; the old one works until ${moment(previousValidUntil)}`,
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
      {!endpoint.active && <span className={classes.tag}>Off</span>}
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {copied ? 'Copied' : 'Copy address'}
          </Button>
        )}
      </CopyButton>
      {mayManage && (
        <>
          <Button
            variant="default"
            component={Link}
            to={`/settings/endpoints/${endpoint.id}`}
            aria-label={`Workbench of ${endpoint.name}`}
          >
            Workbench
          </Button>
          <Button variant="default" onClick={onEdit} aria-label={`Edit ${endpoint.name}`}>
            Edit
          </Button>
          <Menu width={180}>
            <Menu.Target>
              <Button
                variant="default"
                px={9}
                aria-label={`More actions for ${endpoint.name}`}
                loading={rotate.isPending}
              >
                <IconDots size={16} stroke={1.6} aria-hidden />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {sender.theirSecret === null && <Menu.Item onClick={renew}>Rotate the secret</Menu.Item>}
              <Menu.Item color="red" onClick={() => setDeleting(true)}>
                Delete
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      )}
      {deleting && (
        <ConfirmDialog
          title={`Delete ${endpoint.name}?`}
          verb="Delete"
          action={remove}
          onConfirm={(done) => remove.mutate(endpoint.id, { onSuccess: done })}
          onClose={() => setDeleting(false)}
        >
          Whoever still sends to its address gets a 404. Complaints that have arrived stay.
        </ConfirmDialog>
      )}
    </li>
  );
}
