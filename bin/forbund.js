#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const entry = join(__dirname, '..', 'dist', 'client', 'cli', 'main.js');
if (existsSync(entry)) {
  require(entry);
} else {
  process.stderr.write('forbund is not built here: run "npm run build" (or "npm ci") in its folder first.\n');
  process.exitCode = 3;
}
