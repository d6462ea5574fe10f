import { Button, CopyButton } from '@mantine/core';
import { t } from '../texts/t.js';
import classes from './copy-field.module.css';

/** A text that somebody takes elsewhere, whole. */
export function CopyField({ value, name }: { value: string; name: string }) {
  return (
    <div className={classes.row}>
      <code className={classes.value}>{value}</code>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy} aria-label={t('Copy the {name}', { name })}>
            {copied ? t('Copied') : t('Copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
