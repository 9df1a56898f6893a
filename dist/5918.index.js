"use strict";

exports.id = 5918;

exports.ids = [ 5918, 3537 ];

exports.modules = {
  ...require('./shared-5918.js'),
  ...require('./shared-7432.js'),
  ...require('./shared-4438.js'),
  ...require('./shared-1041.js'),

};
