// GitHub's language service imports JSON the way bundlers allow; Node demands `with { type: 'json' }`
// and is told so here. Imported before it, for its effect alone.

import { registerHooks } from 'node:module';

registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
