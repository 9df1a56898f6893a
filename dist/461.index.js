"use strict";

exports.id = 461;

exports.ids = [ 461, 345 ];

exports.modules = {
  ...require('./shared-2461.js'),
  ...require('./shared-6345.js'),
  ...require('./shared-7589.js'),
  ...require('./shared-1041.js'),

};
