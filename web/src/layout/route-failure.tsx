import { Button } from '@mantine/core';
import { Link, useRouteError } from 'react-router-dom';
import { useDocumentTitle } from './document-title.js';
import { Empty } from './states.js';

export function NotFoundPage() {
  useDocumentTitle('Not found');
  return (
    <Empty
      title="There is no such page"
      action={
        <Button component={Link} to="/cases" variant="default">
          Go to the queue
        </Button>
      }
    >
      The address may be mistyped, or the page may have moved.
    </Empty>
  );
}

/** A page that crashed, or whose code could not be loaded after a new version was installed. */
export function RouteFailure() {
  const error = useRouteError();
  const stale = error instanceof TypeError && /import|module/i.test(error.message);
  useDocumentTitle('Something went wrong');
  return (
    <Empty
      title={stale ? 'A new version of the console is ready' : 'This page could not be shown'}
      action={<Button onClick={() => window.location.reload()}>Reload the page</Button>}
    >
      {stale ? 'Reload to go on working with it.' : 'Reload to try again. Nothing you saved is lost.'}
    </Empty>
  );
}
