import {
  IconAt,
  IconBuildingStore,
  IconCode,
  IconForms,
  IconMail,
  IconMessageCircle,
  IconPhone,
  IconSpeakerphone,
  IconStar,
  IconWebhook,
} from '@tabler/icons-react';
import { sentence } from '../format/words.js';
import classes from './marks.module.css';

const icons: Readonly<Record<string, typeof IconAt>> = {
  webhook: IconWebhook,
  api: IconCode,
  form: IconForms,
  email: IconMail,
  phone: IconPhone,
  post: IconMail,
  chat: IconMessageCircle,
  social: IconSpeakerphone,
  review: IconStar,
  store: IconBuildingStore,
};

export function ChannelMark({ channel, withName = false }: { channel: string; withName?: boolean }) {
  const Icon = icons[channel] ?? IconAt;
  return (
    <span className={classes.channel} title={sentence(channel)}>
      <Icon size={15} stroke={1.6} aria-hidden />
      <span className={withName ? undefined : 'visually-hidden'}>{sentence(channel)}</span>
    </span>
  );
}
