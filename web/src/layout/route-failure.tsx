import { Button } from '@mantine/core';
import { Link, useRouteError } from 'react-router-dom';
import { useDocumentTitle } from './document-title.js';
import { Empty } from './states.js';
import { t } from '../texts/t.js';

export function NotFoundPage() {
  useDocumentTitle(t('Not found'));
  return (
    <Empty
      title={t('There is no such page')}
      action={
        <Button component={Link} to="/cases" variant="default">
          {t('Go to the queue')}
        </Button>
      }
    >
      {t('The address may be mistyped, or the page may have moved.')}
    </Empty>
  );
}

/** A page that crashed, or whose code could not be loaded after a new version was installed. */
export function RouteFailure() {
  const error = useRouteError();
  const stale = error instanceof TypeError && /import|module/i.test(error.message);
  useDocumentTitle(t('Something went wrong'));
  return (
    <Empty
      title={stale ? t('A new version of the console is ready') : t('This page could not be shown')}
      action={<Button onClick={() => window.location.reload()}>{t('Reload the page')}</Button>}
    >
      {stale ? t('Reload to go on working with it.') : t('Reload to try again. Nothing you saved is lost.')}
    </Empty>
  );
}
