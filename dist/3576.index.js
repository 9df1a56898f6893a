"use strict";

exports.id = 3576;

exports.ids = [ 3576 ];

exports.modules = {
  ...require('./shared-1738.js'),
  ...require('./shared-1643.js'),

};
