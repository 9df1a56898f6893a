"use strict";

exports.id = 3948;

exports.ids = [ 3948 ];

exports.modules = {
  ...require('./shared-3948.js'),
  ...require('./shared-4758.js'),

};
