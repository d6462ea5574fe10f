import { Notifications } from '@mantine/notifications';

/** Where notes appear. In a file of its own, so that whoever only writes notes does not load it. */
export const Notes = () => <Notifications position="bottom-right" limit={3} />;
