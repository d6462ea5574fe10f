import { Alert, Button, CopyButton } from '@mantine/core';
import { t } from '../texts/t.js';
import classes from './secret-note.module.css';

interface Props {
  title: string;
  secret: string;
  onDone: () => void;
}

/** A secret that the server shows once and keeps only in a form that cannot be read back. */
export function SecretNote({ title, secret, onDone }: Props) {
  return (
    <Alert className={classes.note} title={title} color="lagoon" variant="light">
      <p>{t('Copy it now: it is not shown again.')}</p>
      <div className={classes.row}>
        <code className={classes.secret}>{secret}</code>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('Copied') : t('Copy')}
            </Button>
          )}
        </CopyButton>
        <Button variant="subtle" onClick={onDone}>
          {t('Done')}
        </Button>
      </div>
    </Alert>
  );
}
