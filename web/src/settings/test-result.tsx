import type { MappingTestResult } from '../api/types.js';
import { EvidenceText } from '../cases/evidence-text.js';
import { SentimentTick } from '../cases/sentiment-tick.js';
import { TextFacts } from '../cases/text-facts.js';
import { severityName } from '../cases/vocabulary.js';
import { moment } from '../format/time.js';
import { sentence } from '../format/words.js';
import { Property, PropertyList } from '../layout/property-list.js';
import { t } from '../texts/t.js';
import classes from './endpoint-test.module.css';

/** The complaint that a payload would become, or why it would become none. */
export function TestResult({ result: { complaint, brings, errors } }: { result: MappingTestResult }) {
  if (!complaint && errors.length === 0) {
    return (
      <div className={classes.result} role="status">
        {brings.length === 0
          ? t('It would be accepted and become nothing: the preset takes no interest in it.')
          : t('It would become: {value}.', { value: brings.map(({ kind, ref }) => `${kind} ${ref ?? ''}`.trim()).join(', ') })}
      </div>
    );
  }
  if (!complaint) {
    return (
      <div className={classes.result} role="status">
        {t('It would become nothing and be kept as a dead letter.')}
        <ul className={classes.errors}>
          {errors.map(({ pointer, detail }) => (
            <li key={pointer + detail}>
              <code>{pointer || '/'}</code> {detail}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const { author } = complaint;
  const texts = [
    [t('Their id'), complaint.externalId],
    [t('Subject'), complaint.subject],
    [t('Author'), [author.name, author.email, author.phone, author.handle].filter(Boolean).join(', ')],
    [t('Order'), complaint.orderRef],
    [t('Product'), complaint.sku],
    [t('Remedy'), complaint.remedySought],
    [t('Tags'), complaint.tags.join(', ')],
    [t('Reply to'), complaint.inReplyTo],
  ].filter(([, value]) => value);
  return (
    <div className={classes.result} role="status">
      {brings.length > 1 && <p>{t('The first of {length} things that it would become.', { length: brings.length })}</p>}
      <PropertyList>
        {texts.map(([name, value]) => (
          <Property key={name} name={name ?? ''}>
            {value}
          </Property>
        ))}
        <Property name={t('Channel')}>{sentence(complaint.channel)}</Property>
        <Property name={t('Time')}>
          {complaint.occurredAt ? moment(complaint.occurredAt) : t('When it arrives')}
        </Property>
        <Property name={t('Category')}>{sentence(complaint.category)}</Property>
        <Property name={t('Severity')}>{severityName(complaint.severity)}</Property>
        <Property name={t('Tone')}>
          <SentimentTick label={complaint.sentiment.label} withName />
        </Property>
      </PropertyList>
      <EvidenceText
        text={complaint.body}
        evidence={complaint.sentiment.evidence}
        aspects={complaint.aspects}
      />
      <TextFacts {...complaint} confidence={complaint.sentiment.confidence} />
    </div>
  );
}
