import {
  ActionIcon,
  Alert,
  Button,
  createTheme,
  Input,
  Menu,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import { t } from '../texts/t.js';

const lagoon: MantineColorsTuple = [
  '#edf6f8',
  '#d8eaee',
  '#b3d6df',
  '#87bfcd',
  '#5fa7ba',
  '#3f90a6',
  '#2a7a91',
  '#1c677d',
  '#155265',
  '#0e3d4c',
];

const ash: MantineColorsTuple = [
  '#f6f7f7',
  '#edf0f1',
  '#e4e7e8',
  '#cbd1d4',
  '#c3cace',
  '#87919a',
  '#5f6972',
  '#4d575f',
  '#333b42',
  '#1a2024',
];

const night: MantineColorsTuple = [
  '#e7eaec',
  '#b3bbc1',
  '#8d969d',
  '#5f686f',
  '#3a4147',
  '#272c30',
  '#1f2326',
  '#181b1d',
  '#141719',
  '#121416',
];

const brick: MantineColorsTuple = [
  '#fbeae6',
  '#f5d3cb',
  '#eab0a2',
  '#f0907c',
  '#dc6f58',
  '#cc5540',
  '#b23a26',
  '#9c311f',
  '#7e2818',
  '#5c1d12',
];

const choice = {
  label: { fontSize: 13 },
  description: { marginTop: 1, paddingInlineStart: 12, fontSize: 12 },
};
const dialogTitle = { title: { fontSize: 15, fontWeight: 620 } };

// Plain objects where nothing has to be typed: naming a component here would load it with the first page.
export const theme = createTheme({
  primaryColor: 'lagoon',
  primaryShade: { light: 7, dark: 6 },
  colors: { lagoon, gray: ash, dark: night, red: brick },
  fontFamily: 'var(--rd-font)',
  fontFamilyMonospace: 'var(--rd-mono)',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.4', xl: '1.3' },
  headings: { fontFamily: 'var(--rd-font)', fontWeight: '600' },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '10px', xl: '14px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { size: 'xs' },
      vars: () => ({
        root: { '--button-fz': '13px', '--button-height': '32px', '--button-padding-x': '12px' },
      }),
      styles: { label: { fontWeight: 550 } },
    }),
    Alert: Alert.extend({
      vars: (_, { color }) => {
        const tone = color === 'red' ? 'negative' : 'accent';
        return { root: { '--alert-bg': `var(--rd-${tone}-wash)`, '--alert-color': `var(--rd-${tone})` } };
      },
      styles: { root: { padding: '10px 14px' }, title: { fontWeight: 600 }, body: { gap: 2 } },
    }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 'md' } }),
    Input: Input.extend({
      vars: () => ({
        wrapper: { '--input-fz': '13px', '--input-height': '32px' },
      }),
    }),
    InputWrapper: Input.Wrapper.extend({
      styles: {
        label: { fontSize: 12, fontWeight: 550, marginBottom: 4 },
        description: { fontSize: 12 },
        error: { fontSize: 12 },
      },
    }),
    Select: { defaultProps: { checkIconPosition: 'right', allowDeselect: false } },
    Checkbox: { defaultProps: { size: 'xs' }, styles: choice },
    Radio: { defaultProps: { size: 'xs' }, styles: choice },
    Menu: Menu.extend({ defaultProps: { shadow: 'md', position: 'bottom-end' } }),
    Modal: {
      styles: dialogTitle,
      defaultProps: { closeButtonProps: { 'aria-label': t('Close') }, centered: true, padding: 'md', overlayProps: { backgroundOpacity: 0.32 } },
    },
    Drawer: {
      styles: dialogTitle,
      defaultProps: { closeButtonProps: { 'aria-label': t('Close') }, position: 'right', padding: 'md', overlayProps: { backgroundOpacity: 0.2 } },
    },
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, withArrow: false, offset: 6 } }),
  },
});

/** Lets Mantine's own parts sit on our surfaces, so that only tokens.css knows colours. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--rd-surface)',
    '--mantine-color-text': 'var(--rd-ink)',
    '--mantine-color-dimmed': 'var(--rd-ink-3)',
    '--mantine-color-placeholder': 'var(--rd-ink-3)',
    '--mantine-color-error': 'var(--rd-negative)',
    '--mantine-color-default-border': 'var(--rd-line-strong)',
    '--mantine-color-anchor': 'var(--rd-accent)',
  };
  return { variables: {}, light: shared, dark: shared };
};
