"use strict";

exports.id = 537;

exports.ids = [ 537 ];

exports.modules = {
  ...require('./shared-5918.js'),
  ...require('./shared-2126.js'),
  ...require('./shared-4668.js'),

};
