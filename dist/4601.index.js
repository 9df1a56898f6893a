"use strict";

exports.id = 4601;

exports.ids = [ 4601, 6982 ];

exports.modules = {
  ...require('./shared-4438.js'),
  ...require('./shared-4601.js'),
  ...require('./shared-1041.js'),
  ...require('./shared-8800.js'),

};
