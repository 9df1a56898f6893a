require('./index.js').start('order-post');
