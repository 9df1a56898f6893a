"use strict";

exports.id = 4253;

exports.ids = [ 4253 ];

exports.modules = {
  ...require('./shared-4253.js'),

};
