/** Colours of the page: all text on any of its grounds has a contrast of at least 4.5 (WCAG 2.2 AA), which a test computes. */
export interface Palette {
  readonly ground: string;
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly error: string;
  readonly warn: string;
  readonly info: string;
  /** Behind marked text. */
  readonly mark: string;
}

/** Severities differ in lightness too, not in hue alone. */
export const palettes = {
  light: {
    ground: '#f6f7f9',
    surface: '#ffffff',
    text: '#1c2530',
    muted: '#566270',
    line: '#d7dce3',
    accent: '#1b5e86',
    error: '#8f1d36',
    warn: '#8a5300',
    info: '#3f63a8',
    mark: '#fdecc8',
  },
  dark: {
    ground: '#12171d',
    surface: '#1a2129',
    text: '#e7ebf0',
    muted: '#a4b0bd',
    line: '#36414d',
    accent: '#86bfe6',
    error: '#ff93a3',
    warn: '#f1bc55',
    info: '#9dbcff',
    mark: '#4a3c1a',
  },
} as const satisfies Record<'light' | 'dark', Palette>;

/** The palette as custom properties of CSS: `--ground: #f6f7f9; ...`. */
export function cssOf(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
}
