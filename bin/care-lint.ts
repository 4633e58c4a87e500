#!/usr/bin/env node
import nodeModule from 'node:module';
import { processIo } from '../src/cli/io.js';
import { run } from '../src/cli/run.js';

// Node >= 22.8 can keep compiled code between runs. Node 20 has no export of this name, hence the default import.
if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
  nodeModule.enableCompileCache();
}

void run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
