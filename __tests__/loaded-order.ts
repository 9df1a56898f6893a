// The order action as it stands in the sources, whose files still have the names that a bundle loses.
import { start } from '../src/index.ts';

await start('order');
