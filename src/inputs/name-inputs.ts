import { departmentProblem, isNullWord, nameProblem, personNameProblem } from '../domain/not-a-name.ts';
import type { InputReader } from './input-reader.ts';
import { entryPlace, refuseEntries } from './list-inputs.ts';

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

/** Reads a name of a person. */
export function readPersonName(
  reader: InputReader,
  input: 'first-name' | 'last-name' | 'pseudonym',
): string | undefined {
  const name = reader.text(input, { named: true });
  const problem = name === undefined ? undefined : personNameProblem(name);
  return problem === undefined ? name : reader.refuse(input, problem.text);
}

export function readDepartments(reader: InputReader): string[] {
  const departments = reader.list('organization-units');
  refuseEntries(reader, 'organization-units', departments, (department, index) => {
    const place = entryPlace('entry', index, departments.length);
    const problem = nameProblem(department) ?? departmentProblem(department);
    if (problem !== undefined) return `${place} ${problem.text}`;
    const length = [...department].length;
    return length > MAX_DEPARTMENT
      ? `${place} has ${length} characters; at most ${MAX_DEPARTMENT} are allowed. Shorten it.`
      : undefined;
  });
  return departments;
}
