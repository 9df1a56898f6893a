"use strict";

exports.id = 6345;

exports.ids = [ 6345 ];

exports.modules = {
  ...require('./shared-6345.js'),
  ...require('./shared-1041.js'),

};
