import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { t } from '../texts/t.js';

/** Follows the system until somebody chooses; choosing what the system has goes back to following it. */
export function useAppearance() {
  const { setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme('light');
  const next = shown === 'dark' ? 'light' : 'dark';
  const toggle = () => {
    const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    setColorScheme(next === system ? 'auto' : next);
  };
  return { next, toggle };
}

export function ColorSchemeToggle({
  className,
  labelClassName,
}: {
  className?: string;
  labelClassName?: string;
}) {
  const { next, toggle } = useAppearance();
  const Icon = next === 'dark' ? IconMoon : IconSun;

  return (
    <button
      type="button"
      className={className}
      onClick={toggle}
      aria-label={next === 'dark' ? t('Switch to the dark appearance') : t('Switch to the light appearance')}
    >
      <Icon size={18} stroke={1.6} aria-hidden />
      <span className={labelClassName}>{next === 'dark' ? t('Dark') : t('Light')}</span>
    </button>
  );
}
