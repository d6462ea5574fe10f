import { CopyField } from './copy-field.js';
import type { Endpoint } from '../api/types.js';
import { addressOf, type SenderKind, type Shown } from './senders.js';
import { t } from '../texts/t.js';
import classes from './connect-steps.module.css';

interface Props {
  sender: SenderKind;
  endpoint: Pick<Endpoint, 'scheme' | 'key'>;
  /** Known only right after they were made. */
  shown?: { secret: string; verifyToken: string | null };
}

/** What to do at the sender's, in its own words, with what has to be copied. */
export function ConnectSteps({ sender, endpoint, shown }: Props) {
  const values: Record<Shown, string | null | undefined> = {
    address: addressOf(endpoint, shown?.secret),
    secret: shown?.secret,
    token: shown?.verifyToken,
  };
  const names: Record<Shown, string> = { address: 'address', secret: 'secret', token: t('verify token') };
  return (
    <ol className={classes.steps}>
      {sender.steps.map(({ text, shows }) => (
        <li key={text}>
          {text}
          {shows ? ':' : '.'}
          {shows &&
            (values[shows] ? (
              <CopyField value={values[shows]} name={names[shows]} />
            ) : (
              <span className={classes.gone}>{t('It was shown once. Rotate it if it is lost.')}</span>
            ))}
        </li>
      ))}
    </ol>
  );
}
