"use strict";

exports.id = 970;

exports.ids = [ 970 ];

exports.modules = {
  ...require('./shared-9970.js'),

};
