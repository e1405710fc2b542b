'use strict';
const { createTransformer } = require('@swc/jest');

const swc = createTransformer({
  jsc: { parser: { syntax: 'ecmascript' }, target: 'es2023' },
  module: { type: 'commonjs' },
});

// ES modules may declare a __dirname or require of their own, which CommonJS gives as a parameter: a block keeps them apart.
const inBlock = ({ code }) => ({ code: `'use strict';{${code}\n}` });

module.exports = {
  process: (...file) => inBlock(swc.process(...file)),
  getCacheKey: (...file) => `block-${swc.getCacheKey(...file)}`,
};
