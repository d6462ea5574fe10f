import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { Outlet, useNavigate } from 'react-router-dom';
import { useLiveUpdates } from '../api/live.js';
import { useSession } from '../session/session.queries.js';
import { BottomBar } from './bottom-bar.js';
import { HelpOverlay } from './help-overlay.js';
import { useShortcuts } from './shortcuts.js';
import { Sidebar } from './sidebar.js';
import { Failure } from './states.js';
import classes from './shell.module.css';

/** The frame around every page of a signed-in person. */
export function Shell() {
  const session = useSession();
  if (session.isError && session.error) return <Failure error={session.error} retry={() => void session.refetch()} />;
  if (!session.data) return <Waiting />;
  return <SignedIn />;
}

/** The empty frame while the session or the first page's code is on its way. */
export function Waiting() {
  return <div className={classes.shell} aria-busy="true" />;
}

function SignedIn() {
  const navigate = useNavigate();
  const [helpOpen, help] = useDisclosure(false);
  const phone = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false });
  useLiveUpdates();
  useShortcuts({
    '?': help.open,
    1: () => void navigate('/cases'),
    2: () => void navigate('/mentions'),
    3: () => void navigate('/complaints'),
    4: () => void navigate('/customers'),
    5: () => void navigate('/insights'),
    6: () => void navigate('/settings'),
  });
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        Skip to content
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
