import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Endpoint } from '../api/types.js';
import { Section } from '../layout/section.js';
import { isSameMapping, mappingOf, textsOf, type MappedFieldName, type MappingTexts } from '../settings/mapping.js';
import { useDeliveries, useDelivery, useTrial } from './deliveries.queries.js';
import { parsedJson, payloadText, pointerTo } from './json-pointer.js';
import { MappingForm } from './mapping-form.js';
import { PayloadSource } from './payload-source.js';
import { TrialResult } from './trial-result.js';
import { t } from '../texts/t.js';
import classes from './endpoints.module.css';

const typingMs = 250;

/** A payload on the left, where its parts go in the middle, and what it becomes on the right. */
export function Workbench({ endpoint }: { endpoint: Endpoint }) {
  const [search, setSearch] = useSearchParams();
  const [edited, setEdited] = useState<string>();
  const [texts, setTexts] = useState<MappingTexts>(() => textsOf(endpoint.mapping));
  const [field, setField] = useState<MappedFieldName>('body');

  const recent = useDeliveries(endpoint.id, {}).data?.pages[0]?.items;
  // Whoever comes without a delivery in mind most likely comes because of the last one.
  const delivery = useDelivery(endpoint.id, search.get('delivery') ?? recent?.[0]?.id);
  const text = edited ?? (delivery.data ? payloadText(delivery.data) : '');
  const payload = parsedJson(text);

  const [settled] = useDebouncedValue(texts, typingMs);
  const isSaved = isSameMapping(settled, textsOf(endpoint.mapping));
  const trial = useTrial(endpoint.id, payload, isSaved ? undefined : mappingOf(settled));

  const pick = (id: string) => {
    setEdited(undefined);
    setSearch({ delivery: id }, { replace: true });
  };
  const insert = (path: readonly (string | number)[]) =>
    setTexts((current) => ({ ...current, [field]: pointerTo(path) }));

  return (
    <div className={classes.workbench}>
      <div className={classes.column}>
        <PayloadSource
          recent={recent}
          delivery={delivery}
          onPick={pick}
          text={text}
          onEdit={setEdited}
          isEdited={edited !== undefined}
          payload={payload}
          field={field}
          texts={texts}
          onInsert={insert}
        />
      </div>
      <div className={classes.column}>
        <MappingForm
          endpoint={endpoint}
          texts={texts}
          onChange={setTexts}
          field={field}
          onField={setField}
          payload={payload}
          trial={trial}
        />
      </div>
      <div className={classes.column}>
        <Section title={t('What it becomes')}>
          <TrialResult trial={trial} hasPayload={payload !== undefined} />
        </Section>
      </div>
    </div>
  );
}
