"use strict";

exports.id = 354;

exports.ids = [ 354 ];

exports.modules = {
  ...require('./shared-8973.js'),

};
