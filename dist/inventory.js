require('./index.js').start('inventory');
