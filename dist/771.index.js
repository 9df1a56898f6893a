"use strict";

exports.id = 771;

exports.ids = [ 771 ];

exports.modules = {
  ...require('./shared-3152.js'),
  ...require('./shared-7432.js'),

};
