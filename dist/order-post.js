parseInt(process.versions.node, 10) < 24 ? 0 : require('./index.js').start('order-post');
