"use strict";

exports.id = 345;

exports.ids = [ 345 ];

exports.modules = {
  ...require('./shared-9345.js'),
  ...require('./shared-4668.js'),
  ...require('./shared-1471.js'),

};
