"use strict";

exports.id = 4252;

exports.ids = [ 4252, 9970 ];

exports.modules = {
  ...require('./shared-4252.js'),
  ...require('./shared-9970.js'),

};
