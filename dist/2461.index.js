"use strict";

exports.id = 2461;

exports.ids = [ 2461, 6345 ];

exports.modules = {
  ...require('./shared-2461.js'),
  ...require('./shared-6345.js'),
  ...require('./shared-1041.js'),

};
