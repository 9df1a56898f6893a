"use strict";

exports.id = 803;

exports.ids = [ 803 ];

exports.modules = {
  ...require('./shared-803.js'),

};
