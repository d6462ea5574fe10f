import { Button, Drawer, Select, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { fieldError } from '../api/problem.js';
import type { LegKind, NewClaimLine, Order } from '../api/types.js';
import { sentence } from '../format/words.js';
import { FormFoot, ProblemNote } from '../layout/form.js';
import { useClaimPreview, useFileClaim } from './claims.queries.js';
import { LinePicker } from './line-picker.js';
import { PreviewPanel } from './preview-panel.js';
import { legKinds } from './vocabulary.js';
import { t } from '../texts/t.js';

interface Props {
  caseId: string;
  orders: readonly Order[];
  onClose: () => void;
}

export function FileClaimDrawer({ caseId, orders, onClose }: Props) {
  const [orderRef, setOrderRef] = useState(orders[0]?.ref ?? '');
  const [lines, setLines] = useState<NewClaimLine[]>([]);
  const [remedyAsked, setRemedyAsked] = useState<LegKind | null>(null);
  const [note, setNote] = useState('');
  const order = orders.find(({ ref }) => ref === orderRef);
  const file = useFileClaim();
  const [draft] = useDebouncedValue({ caseId, orderRef, lines, legs: [] }, 300);
  const preview = useClaimPreview(draft);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    file.mutate(
      { caseId, orderRef, lines, remedyAsked: remedyAsked ?? undefined, note: note || undefined },
      { onSuccess: onClose },
    );
  };

  return (
    <Drawer opened onClose={onClose} title={t('File a claim')} size={520}>
      <form onSubmit={submit}>
        <ProblemNote error={file.error} />
        <Select
          label={t('Order')}
          value={orderRef}
          data={orders.map(({ ref }) => ref)}
          error={fieldError(file.error, '/orderRef')}
          onChange={(ref) => {
            setOrderRef(ref ?? '');
            setLines([]);
          }}
        />
        {order && <LinePicker order={order} lines={lines} onChange={setLines} />}
        <Select
          label={t('What the customer asks for')}
          placeholder={t('Not said')}
          clearable
          mt="sm"
          value={remedyAsked}
          onChange={(value) => setRemedyAsked(legKinds.find((kind) => kind === value) ?? null)}
          data={legKinds.map((value) => ({ value, label: sentence(value) }))}
          error={fieldError(file.error, '/remedyAsked')}
        />
        <Textarea
          label={t('Note')}
          mt="sm"
          autosize
          minRows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={fieldError(file.error, '/note')}
        />
        <PreviewPanel preview={preview} />
        <FormFoot onCancel={onClose}>
          <Button type="submit" loading={file.isPending} disabled={lines.length === 0}>
            {t('File the claim')}
          </Button>
        </FormFoot>
      </form>
    </Drawer>
  );
}
