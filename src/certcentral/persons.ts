/** Fields that name a person. */
const NAME = /^(?:\w*_)?(?:first|last)_?name$|^(?:pseudonym|common_name|full_name)$/i;
/** Objects about a person, whose `name` is the person's. */
const PERSON = /user|requester|processor|approver|contact|owner|individual|person/i;

/** The names of people in a response: a later error can quote them, and its message is shown. */
export function* namesIn(response: object): Generator<string> {
  // Not by recursion: a response may be nested as deeply as it likes.
  const open: [field: string, value: unknown, parent: string][] = [['', response, '']];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [field, value, parent] = next;
    if (Array.isArray(value)) for (const item of value) open.push([field, item, parent]);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) open.push([name, inner, field]);
    else if (typeof value === 'string' && (NAME.test(field) || (field === 'name' && PERSON.test(parent))))
      yield value;
  }
}
