"use strict";

exports.id = 3152;

exports.ids = [ 3152, 771 ];

exports.modules = {
  ...require('./shared-3152.js'),
  ...require('./shared-7432.js'),
  ...require('./shared-4438.js'),
  ...require('./shared-1041.js'),

};
