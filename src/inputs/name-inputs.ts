import { departmentProblem, isNullWord, nameProblem } from '../domain/not-a-name.ts';
import type { InputReader } from './input-reader.ts';

/** X.520, ub-common-name: in characters. */
const MAX_COMMON_NAME = 64;
/** X.520, ub-organizational-unit-name: in characters. */
const MAX_DEPARTMENT = 64;

export function readCommonName(reader: InputReader): string | undefined {
  const name = reader.text('common-name', { named: true, max: MAX_COMMON_NAME });
  if (name === undefined || !isNullWord(name)) return name;
  return reader.refuse(
    'common-name',
    'is a word that programs write for a missing value: null, none, nan, n/a or na. Give the name.',
  );
}

export function readDepartments(reader: InputReader): string[] {
  const departments = reader.list('organization-units', 'departments');
  departments.forEach((department, index) => {
    const place = departments.length === 1 ? 'the entry' : `entry ${index + 1} of ${departments.length}`;
    const problem = nameProblem(department) ?? departmentProblem(department);
    const length = [...department].length;
    if (problem !== undefined) reader.refuse('organization-units', `${place} ${problem.text}`);
    else if (length > MAX_DEPARTMENT) {
      reader.refuse(
        'organization-units',
        `${place} has ${length} characters; at most ${MAX_DEPARTMENT} are allowed.`,
      );
    }
  });
  return departments;
}
