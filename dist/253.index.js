"use strict";

exports.id = 253;

exports.ids = [ 253 ];

exports.modules = {
  ...require('./shared-4253.js'),

};
