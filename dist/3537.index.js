"use strict";

exports.id = 3537;

exports.ids = [ 3537 ];

exports.modules = {
  ...require('./shared-5918.js'),
  ...require('./shared-7432.js'),

};
