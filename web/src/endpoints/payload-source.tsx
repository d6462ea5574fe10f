import { Button, JsonInput, SegmentedControl, Select, Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Delivery, WholeDelivery } from '../api/types.js';
import { ago, useNow } from '../format/time.js';
import { ProblemNote } from '../layout/form.js';
import { Section } from '../layout/section.js';
import { labelOf, type MappedFieldName, type MappingTexts } from '../settings/mapping.js';
import { JsonTree } from './json-tree.js';
import { rich } from '../texts/rich.js';
import { t } from '../texts/t.js';
import classes from './endpoints.module.css';

interface Props {
  /** The newest of the past deliveries; not known until they have been loaded. */
  recent: readonly Delivery[] | undefined;
  /** The one that is looked at. */
  delivery: UseQueryResult<WholeDelivery>;
  onPick: (id: string) => void;
  text: string;
  /** Nothing takes edits back. */
  onEdit: (text: string | undefined) => void;
  isEdited: boolean;
  payload: unknown;
  /** What a click fills. */
  field: MappedFieldName;
  texts: MappingTexts;
  onInsert: (path: readonly (string | number)[]) => void;
}

/** A payload to work with: one that was really sent, or one that is pasted. */
export function PayloadSource(props: Props) {
  const { recent, delivery, onPick, text, onEdit, isEdited, payload, field, texts, onInsert } = props;
  const now = useNow();
  const [view, setView] = useState<'tree' | 'text'>('tree');
  const picked = delivery.data;
  const known = picked && !recent?.some(({ id }) => id === picked.id) ? [picked, ...(recent ?? [])] : (recent ?? []);
  const nothingSent = recent?.length === 0 && !picked;
  const shown = payload === undefined && !delivery.isFetching ? 'text' : view;
  return (
    <Section
      title={t('Payload')}
      action={
        <SegmentedControl
          size="xs"
          aria-label={t('Show the payload as')}
          value={shown}
          onChange={(value) => setView(value === 'text' ? 'text' : 'tree')}
          data={[
            { value: 'tree', label: t('Tree'), disabled: payload === undefined },
            { value: 'text', label: 'JSON' },
          ]}
        />
      }
    >
      <div className={classes.pick}>
        <Select
          aria-label={t('Past delivery')}
          placeholder={nothingSent ? t('Nothing was sent yet') : t('Pick a past delivery')}
          data={known.map(({ id, deliveryId, state, createdAt }) => ({
            value: id,
            label: `${state === 'dead' ? t('Dead letter') : t('Accepted')} · ${ago(createdAt, now)} · ${deliveryId}`,
          }))}
          value={isEdited ? null : (picked?.id ?? null)}
          onChange={(id) => id && onPick(id)}
          disabled={known.length === 0}
          searchable
          maxDropdownHeight={360}
        />
        {isEdited && picked && (
          <Button variant="default" onClick={() => onEdit(undefined)}>
            {t('Undo edits')}
          </Button>
        )}
      </div>
      <ProblemNote error={delivery.error} />
      {shown === 'text' ? (
        <JsonInput
          aria-label={t('Payload')}
          description={nothingSent ? t('Paste an example of what the sender sends, or let it send one.') : undefined}
          value={text}
          onChange={onEdit}
          autosize
          minRows={12}
          maxRows={32}
          validationError="This is not JSON."
          classNames={{ input: classes.code }}
        />
      ) : (
        <>
          <p className={classes.hint}>
            {rich('Click a value to use it as <b>{field}</b>.', { field: labelOf(field) })}
          </p>
          {payload === undefined ? (
            <Skeleton height={12} width="60%" />
          ) : (
            <JsonTree key={picked?.id} value={payload} texts={texts} onPick={onInsert} />
          )}
        </>
      )}
    </Section>
  );
}
