import { Button, CopyButton } from '@mantine/core';
import classes from './copy-field.module.css';

/** A text that somebody takes elsewhere, whole. */
export function CopyField({ value, name }: { value: string; name: string }) {
  return (
    <div className={classes.row}>
      <code className={classes.value}>{value}</code>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy} aria-label={`Copy the ${name}`}>
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
