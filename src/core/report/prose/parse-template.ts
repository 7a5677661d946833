/** A sentence as the catalogue writes it, taken apart. */
export type TemplateNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'placeholder'; readonly name: string }
  | {
      readonly type: 'sign';
      readonly name: string;
      readonly branches: Readonly<Record<SignBranch, Template>>;
    }
  | {
      readonly type: 'plural';
      readonly name: string;
      /** Absent: 0 is worded like any other number. */
      readonly zero?: Template;
      readonly one: Template;
      readonly other: Template;
    };

export type Template = readonly TemplateNode[];

type SignBranch = 'above' | 'below' | 'equal' | 'none';

/** A template of the catalogue that is not well formed: a slip in the source, never in what people give. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  constructor(problem: string, template: string) {
    super(`${problem} in “${template}”`);
  }
}

/**
 * Reads a template. `{name}` stands for a word; the wording can follow a figure:
 *
 *     {name:above [more] below [fewer] equal [as many] none [not known]}   by its sign ("none": it has no value)
 *     {name:one [incident] other [incidents]}                              by its number, with or without
 *     {name:zero [no incidents] one [one incident] other [{name} incidents]}
 *
 * Branches are templates themselves; square brackets within them must come in pairs.
 */
export function parseTemplate(source: string): Template {
  const reader = new TemplateReader(source);
  const template = reader.readTemplate('');
  return template;
}

class TemplateReader {
  #at = 0;

  constructor(private readonly source: string) {}

  /** Reads up to `end` (which is taken), or to the end of the source where `end` is empty. */
  readTemplate(end: '' | ']'): Template {
    const nodes: TemplateNode[] = [];
    let text = '';
    let depth = 0;
    for (;;) {
      const character = this.source.charAt(this.#at);
      if (character === '' && end !== '') throw this.#error('A branch is not closed');
      if (character === '' || (character === end && depth === 0)) break;
      if (character === '}') throw this.#error('A brace is closed that was not opened');
      if (character === '{') {
        if (text !== '') nodes.push({ type: 'text', text });
        text = '';
        nodes.push(this.#readPlaceholder());
        continue;
      }
      if (character === '[') depth++;
      if (character === ']') depth--;
      text += character;
      this.#at++;
    }
    this.#at++;
    if (text !== '') nodes.push({ type: 'text', text });
    return nodes;
  }

  #readPlaceholder(): TemplateNode {
    this.#at++;
    const name = this.#take(/[A-Za-z][A-Za-z0-9]*/y);
    if (name === '') throw this.#error('A placeholder has no name');
    const next = this.source.charAt(this.#at++);
    if (next === '}') return { type: 'placeholder', name };
    if (next !== ':') throw this.#error(`The placeholder ${name} is not closed`);
    return this.#branchesOf(name, this.#readBranches());
  }

  #readBranches(): Map<string, Template> {
    const branches = new Map<string, Template>();
    for (;;) {
      this.#take(/\s*/y);
      if (this.source.charAt(this.#at) === '}') {
        this.#at++;
        return branches;
      }
      const keyword = this.#take(/[a-z]+/y);
      this.#take(/\s*/y);
      if (keyword === '' || this.source.charAt(this.#at) !== '[') throw this.#error('A branch is not opened');
      if (branches.has(keyword)) throw this.#error(`The branch ${keyword} stands twice`);
      this.#at++;
      branches.set(keyword, this.readTemplate(']'));
    }
  }

  #branchesOf(name: string, branches: ReadonlyMap<string, Template>): TemplateNode {
    const [above, below, equal, none] = ['above', 'below', 'equal', 'none'].map((key) => branches.get(key));
    if (above && below && equal && none && branches.size === 4) {
      return { type: 'sign', name, branches: { above, below, equal, none } };
    }
    const [zero, one, other] = ['zero', 'one', 'other'].map((key) => branches.get(key));
    if (one && other && branches.size === (zero ? 3 : 2)) {
      return { type: 'plural', name, one, other, ...(zero && { zero }) };
    }
    throw this.#error(`The branches of ${name} are neither above, below, equal, none nor (zero,) one, other`);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.source)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #error(problem: string): TemplateError {
    return new TemplateError(problem, this.source);
  }
}
