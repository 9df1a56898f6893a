parseInt(process.versions.node, 10) < 24 ? require('./old-node.js') : require('./index.js').start('fleet');
