"use strict";

exports.id = 6982;

exports.ids = [ 6982 ];

exports.modules = {
  ...require('./shared-4438.js'),
  ...require('./shared-4601.js'),
  ...require('./shared-1041.js'),

};
