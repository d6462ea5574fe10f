import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router-dom';
import { count } from '../format/words.js';
import { Page } from '../layout/page.js';
import settings from '../settings/settings.module.css';
import { useDeliveries } from './deliveries.queries.js';
import { t } from '../texts/t.js';
import classes from './endpoints.module.css';

interface Props {
  id: string;
  /** Not known until it has been loaded. */
  name: string | undefined;
  children: ReactNode;
}

/** The frame of the pages of one endpoint. */
export function EndpointFrame({ id, name, children }: Props) {
  const dead = useDeliveries(id, { state: 'dead' }).data?.pages[0]?.dead;
  return (
    <Page
      title={name ?? t('Endpoint')}
      toolbar={
        <nav className={`${settings.tabs} ${classes.tabs}`} aria-label={t('Endpoint')}>
          <Link to="/settings/endpoints" className={classes.back} aria-label={t('All endpoints')}>
            <IconArrowLeft size={16} stroke={1.6} aria-hidden />
          </Link>
          <NavLink to={`/settings/endpoints/${id}`} end className={settings.tab}>
            {t('Mapping')}
          </NavLink>
          <NavLink to={`/settings/endpoints/${id}/deliveries`} className={settings.tab}>
            {t('Deliveries')}
            {dead && dead.count > 0 && (
              <span className={classes.count} title={t('Dead letters')}>
                {count(dead.count)}
                {dead.more && '+'}
                <span className="visually-hidden"> {t('Dead letters')}</span>
              </span>
            )}
          </NavLink>
        </nav>
      }
    >
      {children}
    </Page>
  );
}
