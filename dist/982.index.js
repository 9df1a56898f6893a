"use strict";

exports.id = 982;

exports.ids = [ 982 ];

exports.modules = {
  ...require('./shared-4438.js'),
  ...require('./shared-6982.js'),
  ...require('./shared-1041.js'),

};
