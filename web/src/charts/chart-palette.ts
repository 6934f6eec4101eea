/** The only colours of a picture: one accent, one warning, greys. Variables of the theme, so dark and print follow. */
export const chartPalette = {
  accent: 'var(--mantine-primary-color-filled)',
  accentSoft: 'var(--mantine-primary-color-light)',
  warning: 'var(--mantine-color-orange-8)',
  text: 'var(--mantine-color-text)',
  dimmed: 'var(--mantine-color-dimmed)',
  track: 'var(--mantine-color-gray-1)',
  line: 'var(--mantine-color-default-border)',
  paper: 'var(--mantine-color-body)',
} as const;
