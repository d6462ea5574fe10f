import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { Outlet, useNavigate } from 'react-router-dom';
import { useLiveUpdates } from '../api/live.js';
import { Problem } from '../api/problem.js';
import { useSession } from '../session/session.queries.js';
import { BottomBar } from './bottom-bar.js';
import { HelpOverlay } from './help-overlay.js';
import { useShortcuts } from './shortcuts.js';
import { usePlaces } from './nav.js';
import { Sidebar } from './sidebar.js';
import { Failure } from './states.js';
import { t } from '../texts/t.js';
import classes from './shell.module.css';

/** The frame around every page of a signed-in person. */
export function Shell() {
  const session = useSession();
  // 401 is on its way to the sign-in page.
  const refused = session.error instanceof Problem && session.error.status === 401;
  if (session.data) return <SignedIn />;
  return session.error && !refused ? (
    <Failure error={session.error} retry={() => void session.refetch()} />
  ) : (
    <Waiting />
  );
}

/** The empty frame while the session or the first page's code is on its way. */
export function Waiting() {
  return <div className={classes.shell} aria-busy="true" />;
}

function SignedIn() {
  const navigate = useNavigate();
  const [helpOpen, help] = useDisclosure(false);
  const phone = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false });
  const places = usePlaces();
  useLiveUpdates();
  useShortcuts({
    '?': help.open,
    ...Object.fromEntries(places.map(({ to }, index) => [String(index + 1), () => void navigate(to)])),
  });
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        {t('Skip to content')}
      </a>
      {!phone && <Sidebar onHelp={help.open} />}
      <main id="main" className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
      {phone && <BottomBar />}
      <HelpOverlay opened={helpOpen} onClose={help.close} />
    </div>
  );
}
