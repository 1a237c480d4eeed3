import type { Invocation } from '../../commands/command.ts';

/** A call of a command with these options, as Discord or the terminal makes it. */
export function invoked(
  values: Readonly<Record<string, string | number | boolean>> = {},
): Invocation {
  const valueOf = (name: string): unknown => values[name];
  return {
    options: {
      getString: (name) => asType(valueOf(name), 'string'),
      getBoolean: (name) => (valueOf(name) === undefined ? null : valueOf(name) === true),
      getInteger: (name) => (typeof valueOf(name) === 'number' ? Number(valueOf(name)) : null),
    },
  };
}

function asType(value: unknown, type: 'string'): string | null {
  return typeof value === type ? String(value) : null;
}
