require('./index.js').start('order');
