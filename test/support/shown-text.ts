import type { Component, Select } from './discord-refusals.ts';
import { withNested } from './discord-refusals.ts';

interface Shown {
  readonly components: readonly Component[];
}

/** The Discord markdown of a message, all text displays together. */
export function markdownOf({ components }: Shown): string {
  const all = components.flatMap(withNested);
  return all.flatMap((component) => ('content' in component ? [component.content] : [])).join('\n');
}

/** The words of a message, escapes and styles taken off: close to what a reader sees. */
export function wordsOf(shown: Shown): string {
  return markdownOf(shown)
    .replace(/(?<!\\)\*\*|^(?:-# |### |> |- )/gm, '')
    .replace(/\\(.)/g, '$1');
}

/** The custom id of the button with this label; an error when there is none. */
export function buttonOf({ components }: Shown, label: string): string {
  for (const component of components.flatMap(withNested)) {
    if ('label' in component && component.label === label) return component.custom_id;
  }
  throw new Error(`no button ${label}`);
}

/** The list under a message; an error when there is none. */
export function listOf({ components }: Shown): Select {
  for (const component of components.flatMap(withNested)) {
    if (component.type === 3) return component;
  }
  throw new Error('no list');
}
