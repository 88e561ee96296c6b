import { createTheme, type MantineColorsTuple } from '@mantine/core';

const brand: MantineColorsTuple = [
  ...(['#eaf4f6', '#d5e7eb', '#a9cfd7', '#7ab5c1', '#4f9aa9'] as const),
  ...(['#2f8394', '#1a6d7f', '#0f5a6b', '#0b4453', '#06303b'] as const),
];
const gray: MantineColorsTuple = [
  ...(['#faf9f7', '#f4f2ee', '#e9e6e0', '#dad6ce', '#bfbab0'] as const),
  ...(['#9a958b', '#6f6b63', '#4f4c46', '#34322e', '#1f1e1b'] as const),
];
// Mantine's own would turn inputs brown on the dark ground.
const dark: MantineColorsTuple = [
  ...(['#e7edef', '#b3c0c5', '#8d9ca3', '#5c6d75', '#3b4d56'] as const),
  ...(['#27363e', '#1a272e', '#162127', '#0f171b', '#0a1013'] as const),
];

export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 6 },
  colors: { brand, gray, dark },
  fontFamily: 'var(--text)',
  fontFamilyMonospace:
    "ui-monospace, 'SF Mono', 'Cascadia Mono', 'Roboto Mono', Consolas, monospace",
  headings: {
    fontFamily: 'var(--head)',
    fontWeight: '600',
  },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '18px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  black: '#182127',
});
