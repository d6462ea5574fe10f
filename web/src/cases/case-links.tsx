import { Link } from 'react-router-dom';
import type { Case } from '../api/types.js';
import classes from './case-links.module.css';
import { StateBadge } from './state-badge.js';

export function CaseLinks({ cases }: { cases: readonly Case[] }) {
  return (
    <ul className={classes.cases}>
      {cases.map(({ id, number, subject, state }) => (
        <li key={id}>
          <Link to={`/cases/${number}`} className={classes.case} title={`${number} ${subject}`}>
            <span className={classes.subject}>{subject}</span>
            <StateBadge state={state} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
