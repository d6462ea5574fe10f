import { Link } from 'react-router-dom';
import type { SearchHit } from '../api/types.js';
import { shortDate, useNow } from '../format/time.js';
import { MarkedText } from './marked-text.js';
import { addressOf, kindIcons, oneOfKind } from './search-hit.js';
import { t } from '../texts/t.js';
import classes from './search.module.css';

export function SearchResult({ hit }: { hit: SearchHit }) {
  const now = useNow();
  const Icon = kindIcons[hit.kind];
  return (
    <li className={classes.row} data-exact={hit.exact || undefined}>
      <span className={classes.icon}>
        <Icon size={17} stroke={1.6} aria-hidden />
      </span>
      <div className={classes.text}>
        <p className={classes.title}>
          <Link to={addressOf(hit)} className={classes.link}>
            {hit.title.text ? <MarkedText {...hit.title} /> : t('Without a title')}
          </Link>
        </p>
        {hit.excerpt.text && (
          <p className={classes.excerpt}>
            <MarkedText {...hit.excerpt} />
          </p>
        )}
      </div>
      <span className={classes.kind}>
        {hit.kind === 'order' ? oneOfKind.order : (hit.number ?? oneOfKind[hit.kind])}
      </span>
      <time className={classes.at} dateTime={hit.at}>
        {shortDate(hit.at, now)}
      </time>
    </li>
  );
}
