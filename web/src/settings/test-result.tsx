import type { MappingTestResult } from '../api/types.js';
import { EvidenceText } from '../cases/evidence-text.js';
import { SentimentTick } from '../cases/sentiment-tick.js';
import { TextFacts } from '../cases/text-facts.js';
import { severityName } from '../cases/vocabulary.js';
import { moment } from '../format/time.js';
import { sentence } from '../format/words.js';
import { Property, PropertyList } from '../layout/property-list.js';
import classes from './endpoint-test.module.css';

/** The complaint that a payload would become, or why it would become none. */
export function TestResult({ result: { complaint, brings, errors } }: { result: MappingTestResult }) {
  if (!complaint && errors.length === 0) {
    return (
      <div className={classes.result} role="status">
        {brings.length === 0
          ? 'It would be accepted and become nothing: the preset takes no interest in it.'
          : `It would become: ${brings.map(({ kind, ref }) => `${kind} ${ref ?? ''}`.trim()).join(', ')}.`}
      </div>
    );
  }
  if (!complaint) {
    return (
      <div className={classes.result} role="status">
        It would become nothing and be kept as a dead letter.
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
    ['Their id', complaint.externalId],
    ['Subject', complaint.subject],
    ['Author', [author.name, author.email, author.phone, author.handle].filter(Boolean).join(', ')],
    ['Order', complaint.orderRef],
    ['Product', complaint.sku],
    ['Remedy', complaint.remedySought],
    ['Tags', complaint.tags.join(', ')],
    ['Reply to', complaint.inReplyTo],
  ].filter(([, value]) => value);
  return (
    <div className={classes.result} role="status">
      {brings.length > 1 && <p>The first of {brings.length} things that it would become.</p>}
      <PropertyList>
        {texts.map(([name, value]) => (
          <Property key={name} name={name ?? ''}>
            {value}
          </Property>
        ))}
        <Property name="Channel">{sentence(complaint.channel)}</Property>
        <Property name="Time">
          {complaint.occurredAt ? moment(complaint.occurredAt) : 'When it arrives'}
        </Property>
        <Property name="Category">{sentence(complaint.category)}</Property>
        <Property name="Severity">{severityName(complaint.severity)}</Property>
        <Property name="Tone">
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
