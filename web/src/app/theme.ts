import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The accent: the blue-green of old official seals' ink, dark enough for white text. */
const ink: MantineColorsTuple = [
  '#eef7f7',
  '#dbecec',
  '#b5d7d8',
  '#8ac0c3',
  '#66abaf',
  '#4c9a9f',
  '#368a8f',
  '#24787e',
  '#14666c',
  '#0b4f55',
];

/** The one warning: cinnabar. It takes the place of Mantine's orange, so whatever warns is this colour. */
const cinnabar: MantineColorsTuple = [
  '#fdf3ed',
  '#f9e2d5',
  '#f1c2a8',
  '#e99e78',
  '#e27f4f',
  '#dc6a34',
  '#cf5a24',
  '#bd4f1d',
  '#a94317',
  '#85330f',
];

const grey: MantineColorsTuple = [
  '#f6f8f8',
  '#eef1f1',
  '#e2e7e7',
  '#d1d8d8',
  '#b6c0c0',
  '#94a1a2',
  '#5a696a',
  '#4a595a',
  '#38474a',
  '#1e2a2d',
];

/** Fonts of the machine first; the Chinese font that comes with the page only where there is none. */
const FONTS =
  "'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC Variable', system-ui, sans-serif";

/** Letters of one width; Chinese, which those fonts lack, as everywhere else. */
const FONTS_OF_ONE_WIDTH = `ui-monospace, SFMono-Regular, Menlo, Consolas, monospace, ${FONTS}`;

export const theme = createTheme({
  colors: { ink, orange: cinnabar, gray: grey },
  primaryColor: 'ink',
  primaryShade: 8,
  black: '#1b2629',
  fontFamily: FONTS,
  fontFamilyMonospace: FONTS_OF_ONE_WIDTH,
  headings: { fontFamily: FONTS, fontWeight: '650' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    /** Their heads are no banner of the page. */
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    Drawer: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    Paper: { defaultProps: { radius: 'md' } },
    NativeSelect: { defaultProps: { size: 'sm' } },
  },
});
