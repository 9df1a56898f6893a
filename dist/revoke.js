require('./index.js').start('revoke');
