"use strict";

exports.id = 9970;

exports.ids = [ 9970 ];

exports.modules = {
  ...require('./shared-9970.js'),

};
