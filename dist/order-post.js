parseInt(process.versions.node, 10) < 24 || process.env['STATE_order-open'] !== 'true' || require('./index.js').start('order-post');
