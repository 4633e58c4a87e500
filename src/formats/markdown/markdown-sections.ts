import { readMarkdownEvents } from './decode-markdown.js';
import { createDecoder, type Decoded, type Decoder } from '../../base/offsets.js';

/** A fenced code block that stands in no quotation. */
export interface Fence extends Decoded {
  /** What follows the opening fence, lower-case: `html`, often nothing. */
  readonly info: string;
  readonly start: number;
  readonly end: number;
}

/** A heading with what stands below it, up to the next heading of any level. Offsets are those of the text plus `base`. */
export interface Section {
  /** 1 to 6; 0 for what stands above the first heading. */
  readonly level: number;
  readonly title: string;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly fences: readonly Fence[];
  /** True when no deeper heading follows it. */
  readonly isLeaf: boolean;
}

interface Open {
  level: number;
  title: string;
  readonly start: number;
  bodyStart: number;
  readonly fences: Fence[];
}

/** Cuts Markdown at its headings; what stands above the first is a section as well. */
export function readSections(text: string, base: number): readonly Section[] {
  const sections: Open[] = [{ level: 0, title: '', start: 0, bodyStart: 0, fences: [] }];
  let depth = 0;
  let quotes = 0;
  let fence: { readonly decoder: Decoder; info: string; hasOpened: boolean } | undefined;
  for (const [kind, token] of readMarkdownEvents(text)) {
    const start = token.start.offset;
    const end = token.end.offset;
    const section = sections.at(-1);
    const isEnter = kind === 'enter';
    switch (token.type) {
      case 'blockQuote':
        quotes += isEnter ? 1 : -1;
        depth += isEnter ? 1 : -1;
        break;
      case 'listOrdered':
      case 'listUnordered':
        depth += isEnter ? 1 : -1;
        break;
      case 'atxHeading':
      case 'setextHeading':
        if (isEnter && depth === 0) sections.push({ level: 1, title: '', start, bodyStart: end, fences: [] });
        break;
      case 'atxHeadingSequence':
        if (isEnter && depth === 0 && section?.title === '') section.level = end - start;
        break;
      case 'setextHeadingLineSequence':
        if (isEnter && depth === 0 && section !== undefined && text[start] === '-') section.level = 2;
        break;
      case 'atxHeadingText':
      case 'setextHeadingText':
        if (isEnter && depth === 0 && section !== undefined) section.title = text.slice(start, end);
        break;
      case 'codeFenced':
        if (isEnter) fence = { decoder: createDecoder(), info: '', hasOpened: false };
        else if (fence !== undefined && section !== undefined && quotes === 0) {
          section.fences.push({ ...fence.decoder.done(), info: fence.info, start, end });
        }
        if (!isEnter) fence = undefined;
        break;
      case 'codeFencedFenceInfo':
        if (isEnter && fence !== undefined) fence.info = text.slice(start, end).toLowerCase();
        break;
      case 'codeFlowValue':
        if (isEnter) fence?.decoder.verbatim(text.slice(start, end), start + base);
        break;
      case 'lineEnding':
        if (!isEnter || fence === undefined) break;
        // The first one ends the line of the opening fence.
        // In a list its token goes on to the end of the next indent.
        if (fence.hasOpened) fence.decoder.verbatim(/^\r?\n?/.exec(text.slice(start, end))?.[0] ?? '', start + base);
        fence.hasOpened = true;
        break;
      default:
    }
  }
  return sections.map((section, i) => {
    const next = sections[i + 1];
    return {
      level: section.level,
      title: section.title,
      bodyStart: section.bodyStart + base,
      bodyEnd: (next?.start ?? text.length) + base,
      fences: section.fences.map((found) => ({ ...found, start: found.start + base, end: found.end + base })),
      isLeaf: next === undefined || next.level <= section.level,
    };
  });
}
