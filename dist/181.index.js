"use strict";

exports.id = 181;

exports.ids = [ 181, 345 ];

exports.modules = {
  ...require('./shared-4181.js'),
  ...require('./shared-9345.js'),
  ...require('./shared-4668.js'),
  ...require('./shared-1471.js'),

};
