require('./index.js').start('approve');
