"use strict";

exports.id = 345;

exports.ids = [ 345 ];

exports.modules = {
  ...require('./shared-6345.js'),
  ...require('./shared-7589.js'),
  ...require('./shared-1041.js'),

};
