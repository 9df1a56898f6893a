"use strict";

exports.id = 390;

exports.ids = [ 390 ];

exports.modules = {
  ...require('./shared-5390.js'),

};
