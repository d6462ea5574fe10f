import { Button, CopyButton, Modal, TextInput } from '@mantine/core';
import { moment } from '../format/time.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { useRenewStatusLink } from './cases.queries.js';
import { t } from '../texts/t.js';

interface Props {
  complaintId: string;
  onClose: () => void;
}

/** A link under which the customer sees how their complaint stands. It replaces the one that they may have. */
export function StatusLinkDialog({ complaintId, onClose }: Props) {
  const renew = useRenewStatusLink(complaintId);
  const url = renew.data && new URL(renew.data.url, window.location.origin).href;
  return (
    <Modal opened onClose={onClose} title={t('Status link for the customer')} size="md">
      <ProblemNote error={renew.error} />
      {url ? (
        <>
          <p>{t('Send it to the customer only: whoever has it can read what they wrote and add to it.')}</p>
          <TextInput mt="sm" label={t('Status link')} readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
          <p>{t('It works until {expiresAt}.', { expiresAt: moment(renew.data.expiresAt) })}</p>
        </>
      ) : (
        <p>{t('A new link is made. If the customer has one already, that one stops working.')}</p>
      )}
      <FormFoot onCancel={onClose}>
        {url ? (
          <CopyButton value={url}>
            {({ copied, copy }) => <Button onClick={copy}>{copied ? t('Copied') : t('Copy link')}</Button>}
          </CopyButton>
        ) : (
          <Button loading={renew.isPending} onClick={() => renew.mutate()} data-autofocus>
            {t('Make link')}
          </Button>
        )}
      </FormFoot>
    </Modal>
  );
}
