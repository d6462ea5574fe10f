import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useState, type ComponentType } from 'react';
import { Outlet, useNavigate } from 'react-router-dom';
import { useLiveUpdates } from '../api/live.js';
import { Problem } from '../api/problem.js';
import { useSession } from '../session/session.queries.js';
import { useCommands } from '../commands/use-commands.js';
import { useKeyboard } from '../commands/use-keyboard.js';
import { Announcer } from './announcer.js';
import { BottomBar } from './bottom-bar.js';
import { useAppearance } from './color-scheme-toggle.js';
import { usePlaces } from './nav.js';
import { Sidebar } from './sidebar.js';
import { Failure } from './states.js';
import { t } from '../texts/t.js';
import classes from './shell.module.css';

/** Few open it; it comes when it is wanted. */
const HelpOverlay = lazy(async () => ({ default: (await import('../commands/help-overlay.js')).HelpOverlay }));

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
  const appearance = useAppearance();
  const [Palette, setPalette] = useState<ComponentType | null>(null);
  useKeyboard();
  useCommands({
    ...Object.fromEntries(places.map(({ command, to }) => [command, () => void navigate(to)])),
    palette: () =>
      // Fetched when it is first wanted, so that pages are there sooner.
      void import('../commands/palette.js').then((palette) => {
        setPalette(() => palette.Palette);
        palette.openPalette();
      }),
    // Pages whose list can be searched bind it to their field.
    'list.search': () => void navigate('/search'),
    help: help.open,
    appearance: appearance.toggle,
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
      <Suspense>{helpOpen && <HelpOverlay opened onClose={help.close} />}</Suspense>
      {Palette && <Palette />}
      <Announcer />
    </div>
  );
}
