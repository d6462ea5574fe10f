import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ShownEndpoint } from '../api/types.js';
import { ConnectSteps } from './connect-steps.js';
import { senderOf } from './senders.js';
import { TheirSecret } from './their-secret.js';
import { t } from '../texts/t.js';
import classes from './endpoint-connect.module.css';

/** Right after an endpoint was made: the only moment at which its secret is known. */
export function EndpointConnect({ made, onClose }: { made: ShownEndpoint; onClose: () => void }) {
  const sender = senderOf(made);
  const [isSaved, setIsSaved] = useState(false);
  const isOurs = sender.theirSecret === null;
  return (
    <>
      {(isOurs || made.verifyToken) && (
        <p className={classes.once}>{isOurs ? t('Copy what you need now: the secret is not shown again.') : t('Copy what you need now: the token is not shown again.')}</p>
      )}
      <ConnectSteps sender={sender} endpoint={made} shown={made} />
      {sender.theirSecret !== null &&
        (isSaved ? (
          <p className={classes.once} role="status">
            {t('The secret is saved. {label} can deliver now.', { label: sender.label })}
          </p>
        ) : (
          <TheirSecret endpoint={made} what={sender.theirSecret} isReplaced={false} onSaved={() => setIsSaved(true)} />
        ))}
      <div className={classes.foot}>
        <Button variant={isOurs || isSaved ? 'filled' : 'default'} onClick={onClose}>
          {isOurs || isSaved ? t('Done') : t('Later')}
        </Button>
      </div>
    </>
  );
}
