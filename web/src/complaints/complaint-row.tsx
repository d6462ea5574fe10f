import { Anchor } from '@mantine/core';
import { Link } from 'react-router-dom';
import type { Complaint } from '../api/types.js';
import { ChannelMark } from '../cases/channel-mark.js';
import { RiskFlag } from '../cases/risk-flag.js';
import { SentimentTick } from '../cases/sentiment-tick.js';
import { SeverityMark } from '../cases/severity-mark.js';
import { SeverityMenu, ToneMenu, TopicMenu } from '../corrections/correction-menus.js';
import { judgedComplaint } from '../corrections/judged.js';
import { useCorrections } from '../corrections/use-corrections.js';
import { age, moment, useNow } from '../format/time.js';
import { sentence } from '../format/words.js';
import { t } from '../texts/t.js';
import classes from './complaint-row.module.css';

/** One complaint in two lines: who and what it is about above, the start of the text below. */
export function ComplaintRow({ complaint }: { complaint: Complaint }) {
  const now = useNow();
  const { author } = complaint;
  const judged = judgedComplaint(complaint);
  const corrections = useCorrections(judged);
  const facts = { judged, corrections };
  return (
    <li className={classes.row} {...corrections.keys}>
      <SeverityMenu {...facts}>
        <SeverityMark severity={complaint.severity} />
      </SeverityMenu>
      <ChannelMark channel={complaint.channel} />
      <div className={classes.text}>
        <p className={classes.title}>
          <RiskFlag reasons={complaint.severityReasons} />
          <ToneMenu {...facts}>
            <SentimentTick label={judged.label} />
          </ToneMenu>
          <span className={classes.subject}>
            {complaint.subject ?? sentence(complaint.category)}
          </span>
        </p>
        <p className={classes.body}>{complaint.body}</p>
      </div>
      <span className={classes.author}>
        {author.name ?? author.email ?? author.handle ?? author.phone ?? t('Unknown author')}
      </span>
      <span className={classes.category}>
        <TopicMenu {...facts} />
      </span>
      <time dateTime={complaint.occurredAt} title={moment(complaint.occurredAt)} className={classes.age}>
        {age(complaint.occurredAt, now)}
      </time>
      <span className={classes.case}>
        {complaint.caseId ? (
          <Anchor component={Link} to={`/cases/${complaint.caseId}`} size="sm">
            {t('Open case')}
          </Anchor>
        ) : (
          t('No case')
        )}
      </span>
    </li>
  );
}
