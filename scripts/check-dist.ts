/**
 * Fails unless the committed `dist/` is what the sources give. `git status` sees what `git diff`
 * does not: chunks that are new, and chunks that nothing loads any more.
 */
import { execFileSync } from 'node:child_process';

execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
const changes = execFileSync('git', ['status', '--porcelain', '--untracked-files=all', 'dist'], {
  encoding: 'utf8',
});
if (changes !== '') {
  console.error(`dist/ is not what the sources give. Commit the result of "npm run build":\n${changes}`);
  process.exit(1);
}
