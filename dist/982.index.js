"use strict";

exports.id = 982;

exports.ids = [ 982 ];

exports.modules = {
  ...require('./shared-6982.js'),
  ...require('./shared-4508.js'),
  ...require('./shared-1471.js'),

};
