import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Complaint, ComplaintDetail, Mention } from '../api/types.js';
import { CorrectionBar } from '../corrections/correction-menus.js';
import { type Judged, judgedComplaint, judgedMention } from '../corrections/judged.js';
import { useCorrections } from '../corrections/use-corrections.js';
import { moment, ago, useNow } from '../format/time.js';
import { sentence, webAddress } from '../format/words.js';
import { Face } from '../layout/face.js';
import { AttachmentList } from './attachment-list.js';
import { ChannelMark } from './channel-mark.js';
import { ComplaintFoot } from './complaint-foot.js';
import { EvidenceText } from './evidence-text.js';
import { TextFacts } from './text-facts.js';
import { t } from '../texts/t.js';
import classes from './case-texts.module.css';

type Author = Partial<Complaint['author']>;

const authorName = (author: Author): string =>
  author.name ?? author.handle ?? author.email ?? author.phone ?? t('Unknown author');

interface SaidProps {
  who: string;
  where: ReactNode;
  at: string;
  judged: Judged;
  of: Pick<Complaint, 'sentiment' | 'topics' | 'aspects' | 'severityReasons' | 'language'>;
  title?: string | null;
  text: string;
  /** What came with the text. */
  children?: ReactNode;
}

/** One thing somebody said, as they said it. */
function Said({ who, where, at, judged, of, title, text, children }: SaidProps) {
  const { sentiment } = of;
  const now = useNow();
  const corrections = useCorrections(judged);
  return (
    <article className={classes.said} {...corrections.keys} aria-label={t('What {who} said', { who })}>
      <header className={classes.head}>
        <Face name={who} size={26} />
        <span className={classes.who}>{who}</span>
        {where}
        <time dateTime={at} title={moment(at)} className={classes.at}>
          {ago(at, now)}
        </time>
        <span className={classes.score} title={t('Confidence {confidence} %', { confidence: Math.round(sentiment.confidence * 100) })}>
          <CorrectionBar judged={judged} corrections={corrections} />
          <span className="figures">{sentiment.score.toFixed(2)}</span>
        </span>
      </header>
      {title && <h2 className={classes.title}>{title}</h2>}
      <EvidenceText text={text} evidence={sentiment.evidence} aspects={of.aspects} />
      {children}
      <TextFacts {...of} confidence={sentiment.confidence} />
    </article>
  );
}

export function ComplaintText({ complaint }: { complaint: ComplaintDetail }) {
  return (
    <Said
      who={authorName(complaint.author)}
      at={complaint.occurredAt}
      judged={judgedComplaint(complaint)}
      of={complaint}
      text={complaint.body}
      title={complaint.subject}
      where={<ChannelMark channel={complaint.channel} withName />}
    >
      {complaint.remedySought && (
        <p className={classes.wish}>
          <span>{t('Wants')}</span> {complaint.remedySought}
        </p>
      )}
      <AttachmentList attachments={complaint.attachments} />
      <ComplaintFoot complaint={complaint} />
    </Said>
  );
}

export function MentionText({ mention }: { mention: Mention }) {
  const address = webAddress(mention.url);
  const brands = mention.monitors.map(({ brand }) => brand).join(', ');
  return (
    <Said
      who={authorName(mention.author)}
      at={mention.occurredAt}
      judged={judgedMention(mention)}
      of={mention}
      text={mention.text}
      where={
        <>
          <ChannelMark channel="social" withName />
          <span className={classes.brand}>{sentence(brands)}</span>
          {address && (
            <a
              href={address}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={t('Open the post in a new tab')}
            >
              <IconExternalLink size={15} stroke={1.6} aria-hidden />
            </a>
          )}
        </>
      }
    />
  );
}
