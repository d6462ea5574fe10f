import { Anchor, Button, CopyButton } from '@mantine/core';
import type { ComplaintForm } from '../api/types.js';
import { t } from '../texts/t.js';
import classes from './settings.module.css';

interface Props {
  form: ComplaintForm;
  mayManage: boolean;
  onEdit: () => void;
}

/** One line of HTML that puts the form where it stands. */
const snippetOf = (address: string): string => `<script src="${address}/embed.js" async></script>`;

export function FormRow({ form, mayManage, onEdit }: Props) {
  const address = `${window.location.origin}/f/${form.key}`;
  return (
    <li className={`${classes.row} ${form.active ? '' : classes.off}`}>
      <div className={classes.what}>
        <p className={classes.name}>{form.name}</p>
        <p className={classes.quiet}>
          {form.brand} ·{' '}
          {form.active ? (
            <Anchor href={address} target="_blank" rel="noopener" className={classes.mono}>
              /f/{form.key}
            </Anchor>
          ) : (
            <span className={classes.mono}>/f/{form.key}</span>
          )}
        </p>
      </div>
      {!form.active && <span className={classes.tag}>{t('Off')}</span>}
      <Copy value={address} label={t('Copy link')} />
      {form.allowedOrigins.length > 0 && <Copy value={snippetOf(address)} label={t('Copy snippet')} />}
      {mayManage && (
        <Button variant="default" onClick={onEdit} aria-label={t('Edit {name}', { name: form.name })}>
          {t('Edit')}
        </Button>
      )}
    </li>
  );
}

function Copy({ value, label }: { value: string; label: string }) {
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button variant="default" onClick={copy}>
          {copied ? t('Copied') : label}
        </Button>
      )}
    </CopyButton>
  );
}
