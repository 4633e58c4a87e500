/** Endings of templates, which a program fills in before they are sent. The ending before tells the format; HTML without one. */
export const TEMPLATE_ENDINGS: readonly string[] =
  '.mjml .hbs .handlebars .mustache .liquid .erb .ejs .njk .nunjucks .jinja .jinja2 .j2 .twig .eta .ftlh .vm .tpl .tmpl .gohtml'.split(
    ' ',
  );

/** Endings before that of a template which show that it makes code or settings, not a reply: `main.js.erb`. */
const CODE_ENDINGS: ReadonlySet<string> = new Set(
  [
    '.bat .c .cfg .conf .cpp .cs .css .env .go .h .ini .java .js .jsx .kt .less .php .properties .ps1 .py .rb .rs',
    '.scss .service .sh .sql .svg .swift .toml .ts .tsx .vue',
  ].flatMap((line) => line.split(' ')),
);

/** The ending of a file name, lower-case and with the dot; empty when it has none. */
export function endingOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot).toLowerCase();
}

/** The path of a template without its last ending, `late.txt` for `late.txt.erb`; `undefined` for any other file. */
export function templateOf(path: string): string | undefined {
  const ending = endingOf(path);
  return TEMPLATE_ENDINGS.includes(ending) ? path.slice(0, -ending.length) : undefined;
}

/** True for the path of a template, without its last ending, that makes code or settings. */
export function makesCode(path: string): boolean {
  return CODE_ENDINGS.has(endingOf(path));
}
