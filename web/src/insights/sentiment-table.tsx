import type { SentimentInsight } from '../api/types.js';
import { count, sentence } from '../format/words.js';
import { groupOf, groupsOf } from './groups.js';
import type { Bucket } from './insights.queries.js';
import classes from './insights.module.css';
import { bucketName } from './period.js';
import { netText } from './sentiment-tooltip.js';
import { t } from '../texts/t.js';

interface Props {
  insight: SentimentInsight;
  bucket: Bucket;
  tz: string;
  onPick: (at: string) => void;
}

/** The figures of the chart for reading, copying, and keyboards. */
export function SentimentTable({ insight, bucket, tz, onPick }: Props) {
  const grouped = groupsOf(insight).length > 0;
  return (
    <details className={classes.details}>
      <summary>{t('Figures as a table')}</summary>
      <div className={classes.tableArea}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('From')}</th>
              {grouped && <th scope="col">{t('Group')}</th>}
              <th scope="col">{t('Negative')}</th>
              <th scope="col">{t('Neutral')}</th>
              <th scope="col">{t('Positive')}</th>
              <th scope="col">{t('People')}</th>
              <th scope="col">{t('Net')}</th>
            </tr>
          </thead>
          <tbody>
            {insight.buckets.map((each) => (
              <tr key={`${each.at} ${each.group}`}>
                <th scope="row">
                  <button type="button" className={classes.pick} onClick={() => onPick(each.at)}>
                    {bucketName(each.at, bucket, tz)}
                  </button>
                </th>
                {grouped && <td>{sentence(groupOf(each))}</td>}
                <td>{count(each.negative)}</td>
                <td>{count(each.neutral)}</td>
                <td>{count(each.positive)}</td>
                <td>{each.people === null ? '–' : count(each.people)}</td>
                <td>{netText(each)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
