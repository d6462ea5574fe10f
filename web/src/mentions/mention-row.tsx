import { Anchor, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconExternalLink } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router-dom';
import { problemOf } from '../api/problem.js';
import type { Mention, Source } from '../api/types.js';
import { EvidenceText } from '../cases/evidence-text.js';
import { TextFacts } from '../cases/text-facts.js';
import { CorrectionBar } from '../corrections/correction-menus.js';
import { judgedMention } from '../corrections/judged.js';
import { useCorrections } from '../corrections/use-corrections.js';
import { ago, moment, useNow } from '../format/time.js';
import { webAddress } from '../format/words.js';
import { Face } from '../layout/face.js';
import { sourceName } from '../settings/sources.queries.js';
import { useOpenCase } from './mentions.queries.js';
import { t } from '../texts/t.js';
import classes from './mention-row.module.css';

export function MentionRow({ mention, source }: { mention: Mention; source: Source | undefined }) {
  const now = useNow();
  const navigate = useNavigate();
  const judged = judgedMention(mention);
  const corrections = useCorrections(judged);
  const openCase = useOpenCase(mention);
  const address = webAddress(mention.url);
  const who = mention.author.name ?? mention.author.handle ?? t('Unknown author');

  const open = () =>
    openCase.mutate(undefined, {
      onSuccess: ({ caseId }) => void navigate(`/cases/${caseId}`),
      onError: (error) => notifications.show({ color: 'red', message: problemOf(error).message }),
    });

  return (
    <li className={classes.row} {...corrections.keys}>
      <Face name={who} size={28} />
      <div className={classes.body}>
        <p className={classes.head}>
          <span className={classes.who}>{who}</span>
          {mention.author.name && mention.author.handle && <span>{mention.author.handle}</span>}
          <time dateTime={mention.occurredAt} title={moment(mention.occurredAt)}>
            {ago(mention.occurredAt, now)}
          </time>
          {source && <span>{sourceName(source)}</span>}
          {mention.monitors.map(({ id, name }) => (
            <span key={id} className={classes.monitor}>
              {name}
            </span>
          ))}
          {address && (
            <Anchor
              href={address}
              target="_blank"
              rel="noopener noreferrer"
              size="sm"
              className={classes.out}
              c="dimmed"
            >
              {t('Original')}{' '}<IconExternalLink size={14} stroke={1.6} aria-hidden />
            </Anchor>
          )}
        </p>
        <EvidenceText
          text={mention.text}
          evidence={mention.sentiment.evidence}
          aspects={mention.aspects}
        />
        <TextFacts {...mention} confidence={mention.sentiment.confidence} />
      </div>
      <div className={classes.side}>
        <CorrectionBar judged={judged} corrections={corrections} />
        {mention.caseId ? (
          <Button component={Link} to={`/cases/${mention.caseId}`} variant="subtle">
            {t('Go to the case')}
          </Button>
        ) : (
          <Button variant="default" onClick={open} loading={openCase.isPending}>
            {t('Open a case')}
          </Button>
        )}
      </div>
    </li>
  );
}
