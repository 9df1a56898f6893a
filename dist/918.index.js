"use strict";

exports.id = 918;

exports.ids = [ 918, 537 ];

exports.modules = {
  ...require('./shared-5918.js'),
  ...require('./shared-7432.js'),
  ...require('./shared-7589.js'),
  ...require('./shared-4438.js'),
  ...require('./shared-1041.js'),

};
