/** Colours of the page. A test computes that all text has a contrast of at least 4.5 on its ground (WCAG 2.2 AA). */
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
function cssOf(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
}

/** The style sheet of the page: one column, system fonts, light and dark, down to 360 px, and on paper. */
export const styleSheet = `
:root { color-scheme: light dark; ${cssOf(palettes.light)} }
@media screen and (prefers-color-scheme: dark) { :root { ${cssOf(palettes.dark)} } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--text); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif; }
header, nav, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 2.5rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .25rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: .25rem 0; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--surface); }
.skip:focus { top: 1rem; }
.muted, caption, .place, .why { color: var(--muted); }
nav ul { list-style: none; margin: 1rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
nav a { display: inline-block; padding: .35rem 0; }
section { background: var(--surface); border: 1px solid var(--line); border-radius: .6rem; padding: 1.25rem; margin: 1.25rem 0; }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: 1rem; margin: 1rem 0 .5rem; }
.numbers div { display: flex; flex-direction: column-reverse; }
.numbers dt { color: var(--muted); }
.numbers dd { margin: 0; font-size: 1.75rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.error { color: var(--error); } .warn { color: var(--warn); } .info { color: var(--info); }
svg { display: block; width: 100%; }
svg .error { fill: var(--error); } svg .warn { fill: var(--warn); } svg .info { fill: var(--info); }
svg .bin { fill: var(--accent); } svg .axis { stroke: var(--line); } svg text { fill: var(--muted); font-size: 7px; }
.bar { height: .7rem; margin: .2rem 0; }
.total .bar { height: 1.1rem; }
table { width: 100%; border-collapse: collapse; margin-top: .75rem; }
caption { text-align: left; padding-bottom: .25rem; }
th, td { padding: .4rem .35rem; border-top: 1px solid var(--line); text-align: right; vertical-align: top;
  font-variant-numeric: tabular-nums; }
thead th { border-top: 0; color: var(--muted); font-weight: 600; vertical-align: bottom; }
td, thead th { white-space: nowrap; }
th:first-child { text-align: left; padding-left: 0; min-width: 7rem; width: 100%; }
tbody th { font-weight: 500; }
td:last-child, th:last-child { padding-right: 0; }
.scores { list-style: none; margin: 1rem 0 0; padding: 0; display: grid; gap: 1.25rem;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 12.5rem), 1fr)); }
.scores li { display: flex; flex-direction: column; }
.scores svg { max-width: 15rem; margin-top: auto; }
.mean { font-size: 1.35rem; font-variant-numeric: tabular-nums; }
details { border-top: 1px solid var(--line); }
summary { cursor: pointer; padding: .75rem 0; }
summary h3 { display: inline; }
summary .place { display: block; padding-left: 1.1rem; font-size: .92rem; }
.reply { padding: 0 0 1rem 1.1rem; }
.card { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin: 0 0 .75rem; font-size: .92rem; }
.card div { display: flex; gap: .4rem; }
.card dt { color: var(--muted); white-space: nowrap; } .card dd { margin: 0; }
ul.findings, ul.plain { list-style: none; margin: 0; padding: 0; }
.findings > li { padding: .75rem 0; border-top: 1px dashed var(--line); }
.findings > li:first-child { border-top: 0; padding-top: 0; }
.plain > li { padding: .5rem 0; border-top: 1px solid var(--line); }
.badge { font-weight: 600; white-space: nowrap; margin-right: .35rem; }
.frame { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .75rem; margin: .5rem 0; overflow: hidden; }
mark { background: var(--mark); color: inherit; border-bottom: 2px solid; padding: .05em .1em; }
.place, .why, .try { font-size: .92rem; }
footer { padding-bottom: 3rem; font-size: .92rem; color: var(--muted); }
@media (max-width: 40rem) {
  header { padding-top: 1.5rem; }
  section { padding: 1rem .9rem; border-radius: 0; border-width: 1px 0; margin-left: -1rem; margin-right: -1rem; }
  thead .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media print {
  body { background: none; font-size: 10pt; }
  nav, .skip { display: none; }
  section { border: 0; padding: 0; margin: 1.5rem 0; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .findings > li, tr, .scores > li { break-inside: avoid; }
  h2, summary { break-after: avoid; }
  mark, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
