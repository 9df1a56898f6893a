"use strict";

exports.id = 918;

exports.ids = [ 918, 537 ];

exports.modules = {
  ...require('./shared-5918.js'),
  ...require('./shared-2126.js'),
  ...require('./shared-4668.js'),
  ...require('./shared-4508.js'),
  ...require('./shared-1471.js'),

};
