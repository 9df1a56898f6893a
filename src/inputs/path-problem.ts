/** Directories that people mean by these variables; GitHub's expressions have names for them. */
const EXPRESSIONS: readonly [pattern: RegExp, expression: string][] = [
  [/^(RUNNER_TEMP|TEMP|TMP|TMPDIR|HOME|USERPROFILE)$/i, `$\{{ runner.temp }}`],
  [/^GITHUB_ACTION_PATH$/i, `$\{{ github.action_path }}`],
  [/^RUNNER_TOOL_CACHE$/i, `$\{{ runner.tool_cache }}`],
];

/** `$NAME`, `${NAME}`, `$env:NAME`, `%NAME%` and `!NAME!`. */
const VARIABLE =
  /\$\{(?:env:)?([A-Za-z_]\w*)[^{}]*\}|\$(?:env:)?([A-Za-z_]\w*)|%([A-Za-z_][\w()]*)%|^!([A-Za-z_]\w*)!/gi;

/** An expression of GitHub that lacks a part: `{{ runner.temp }}`, `${runner.temp}`, `$(runner.temp)`, `runner.temp/`. */
const EXPRESSION =
  /(?:\$?\{{1,2}|\$\(|\$|<)\s*((?:runner|github|env)\.[A-Za-z_]\w*)\s*(?:\}{1,2}|[)>])?|^((?:runner|github|env)\.(?:temp|workspace|[A-Z_]+))(?=[/\\])/g;

const QUOTES = '"\'`\u2018-\u201f\u00ab\u00bb';
const QUOTE_AT_END = new RegExp(`^[${QUOTES}]|[${QUOTES}]$`);

/** Text that only a shell would expand: how each form is found and reported. */
const UNEXPANDED: readonly [pattern: RegExp, text: (found: string) => string][] = [
  [/^(["'`])[\s\S]*\1$/, () => 'is in quotes, which would become a part of the name.'],
  [QUOTE_AT_END, () => 'begins or ends with a quote, which would become a part of the name.'],
  [/^(?:file:|[a-z][a-z\d+.-]+:\/\/)/i, () => 'is a URL, not a path.'],
  [/\$\{\{/, () => `contains $\{{, which GitHub expands only in a workflow.`],
  [
    new RegExp(EXPRESSION.source),
    (found) => `contains ${found}, which is no expression that GitHub expands.`,
  ],
  [/^~$|^~[\w+-]*(?=[/\\])/, (found) => `begins with ${found}, which only a shell expands.`],
  [/\$\(|`/, () => 'contains a command, which only a shell runs.'],
  [new RegExp(VARIABLE.source, 'i'), (found) => `contains ${found}, which only a shell expands.`],
];

/**
 * Why a path would not be the one that was meant, and what to write instead. Nothing expands `~` and
 * variables in `with:`, so that a private key would land in the workspace, in a directory of that name.
 *
 * @param source a list is not expanded by GitHub either, so it has no expressions
 */
export function pathProblem(path: string, source: 'step' | 'cell'): string | undefined {
  for (const [pattern, text] of UNEXPANDED) {
    const found = pattern.exec(path)?.[0];
    if (found === undefined) continue;
    const instead = expanded(path);
    const known = source === 'step' && !/\$\(|`|:\/\//.test(instead) && instead !== path;
    return `${text(found)} Write ${known ? instead : 'a path relative to the workspace, or the whole path'}.`;
  }
  return undefined;
}

/** The path as a workflow has to contain it. */
function expanded(path: string): string {
  const bare = path
    .replace(new RegExp(QUOTE_AT_END, 'g'), '')
    .replace(/^file:(?:\/\/)?(?:localhost(?=\/))?/i, '')
    .replace(/^~[\w+-]*(?=[/\\]|$)/, '$HOME');
  const relative = bare.replace(IN_WORKSPACE, '');
  const completed = relative.replace(EXPRESSION, (_, inBrackets, bare) => expression(inBrackets ?? bare));
  const text = completed.replace(VARIABLE, (_, ...names: (string | undefined)[]) => {
    const name = names.slice(0, 4).find((candidate) => candidate !== undefined) ?? '';
    const [, known] = EXPRESSIONS.find(([pattern]) => pattern.test(name)) ?? [];
    return known ?? expression(`env.${name}`);
  });
  return text === path ? text : text.replaceAll('\\', '/') || '.';
}

const IN_WORKSPACE =
  /^(?:\$\{?(?:env:)?GITHUB_WORKSPACE\}?|[%!]GITHUB_WORKSPACE[%!]|[${(<]*\s*github\.workspace\s*[})>]*)[/\\]*/i;

function expression(content: string): string {
  return `$\{{ ${content} }}`;
}
