require('./index.js').start('collect');
