import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Path of a Chromium: `CHROME_PATH`, else the first one on the path; `undefined` when there is none. */
export function findBrowser(): string | undefined {
  const { CHROME_PATH, PATH = '' } = process.env;
  const candidates = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(CHROME_PATH === undefined ? [] : [CHROME_PATH]), ...candidates].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** How a page is looked at. Width and height in CSS pixels. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
}

/** A page that has loaded. */
export interface Tab {
  /** Value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  press(key: string): Promise<void>;
  /** The whole page as PNG. */
  screenshot(): Promise<Buffer>;
  pdf(): Promise<Buffer>;
  /** Addresses it asked for. */
  readonly requests: readonly string[];
  /** What it complained of: blocked resources, errors. */
  readonly complaints: readonly string[];
}

export interface Browser {
  open(url: string, view: View): Promise<Tab>;
  close(): Promise<void>;
}

const message = v.looseObject({
  id: v.optional(v.number()),
  sessionId: v.optional(v.string()),
  method: v.optional(v.string()),
  params: v.optional(v.unknown()),
  result: v.optional(v.unknown()),
  error: v.optional(v.unknown()),
});
type Message = v.InferOutput<typeof message>;

const created = v.object({ targetId: v.string() });
const attached = v.object({ sessionId: v.string() });
const evaluated = v.object({
  result: v.object({ value: v.optional(v.unknown()) }),
  exceptionDetails: v.optional(v.unknown()),
});
const written = v.object({ data: v.string() });
const requested = v.object({ request: v.object({ url: v.string() }) });
const complained = v.object({ entry: v.object({ text: v.string() }) });

/** Starts a browser and speaks the DevTools protocol with it through pipes: https://chromedevtools.github.io */
export async function startBrowser(path: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'care-lint-browser-'));
  const flags = ['--headless=new', '--remote-debugging-pipe', '--no-sandbox', '--no-first-run', '--hide-scrollbars'];
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const wire = connect(...pipesOf(child.stdio));
  return {
    async open(url, view) {
      const { targetId } = v.parse(created, await wire.send('Target.createTarget', { url: 'about:blank' }));
      const { sessionId } = v.parse(attached, await wire.send('Target.attachToTarget', { targetId, flatten: true }));
      return openTab(wire, sessionId, url, view);
    },
    async close() {
      await wire.send('Browser.close', {});
      wire.end();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function pipesOf(stdio: readonly (Readable | Writable | null | undefined)[]): [Writable, Readable] {
  const [, , , input, output] = stdio;
  if (input === null || input === undefined || !('write' in input)) throw new Error('no pipe to the browser');
  if (output === null || output === undefined || !('read' in output)) throw new Error('no pipe from the browser');
  return [input, output];
}

interface Wire {
  send(method: string, params: object, sessionId?: string): Promise<unknown>;
  listen(sessionId: string, listener: (method: string, params: unknown) => void): void;
  end(): void;
}

/** JSON messages, each ended by a zero byte. */
function connect(input: Writable, output: Readable): Wire {
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Map<string, (method: string, params: unknown) => void>();
  let count = 0;
  let rest = '';
  output.setEncoding('utf8');
  output.on('data', (piece: string) => {
    const parts = (rest + piece).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const said = v.parse(message, JSON.parse(part));
      if (said.id !== undefined) waiting.get(said.id)?.(said);
      else if (said.method !== undefined) listeners.get(said.sessionId ?? '')?.(said.method, said.params);
    }
  });
  return {
    send: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        waiting.set(id, ({ result, error }) => {
          waiting.delete(id);
          if (error === undefined) resolve(result);
          else reject(new Error(`${method}: ${JSON.stringify(error)}`));
        });
        input.write(`${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`);
      }),
    listen: (sessionId, listener) => listeners.set(sessionId, listener),
    end: () => input.end(),
  };
}

async function openTab(wire: Wire, sessionId: string, url: string, view: View): Promise<Tab> {
  const send = (method: string, params: object = {}): Promise<unknown> => wire.send(method, params, sessionId);
  const requests: string[] = [];
  const complaints: string[] = [];
  const loaded = new Promise<void>((resolve) => {
    wire.listen(sessionId, (method, params) => {
      if (method === 'Page.loadEventFired') resolve();
      if (method === 'Network.requestWillBeSent') requests.push(v.parse(requested, params).request.url);
      if (method === 'Log.entryAdded') complaints.push(v.parse(complained, params).entry.text);
    });
  });
  const { width, height, scheme, media = 'screen' } = view;
  for (const domain of ['Page', 'Network', 'Log', 'Runtime']) await send(`${domain}.enable`);
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 600 });
  await send('Emulation.setEmulatedMedia', { media, features: [{ name: 'prefers-color-scheme', value: scheme }] });
  await send('Page.navigate', { url });
  await loaded;
  return {
    requests,
    complaints,
    async evaluate(expression) {
      const answer = v.parse(evaluated, await send('Runtime.evaluate', { expression, returnByValue: true }));
      if (answer.exceptionDetails !== undefined) throw new Error(JSON.stringify(answer.exceptionDetails));
      return answer.result.value;
    },
    async press(key) {
      for (const type of ['rawKeyDown', 'keyUp'])
        await send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: key === 'Tab' ? 9 : 13 });
    },
    screenshot: async () =>
      bytesOf(await send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true })),
    pdf: async () => bytesOf(await send('Page.printToPDF', { printBackground: true })),
  };
}

const bytesOf = (answer: unknown): Buffer => Buffer.from(v.parse(written, answer).data, 'base64');
