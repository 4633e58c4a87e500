#!/usr/bin/env node
import nodeModule from 'node:module';
import { processIo } from '../src/cli/io.js';
import { run } from '../src/cli/run.js';

// Node >= 22.8 keeps compiled code between runs. The default import, because Node 20 has no such name to import.
if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
  nodeModule.enableCompileCache();
}

void run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
