require('./index.js').start('key');
