import * as z from 'zod';
import { commandsBody } from './discord-refusals.ts';
import type { SentCommand } from './discord-refusals.ts';
import { Refused } from './refused.ts';

/** The commands registered with a loopback Discord: global ones and each server's. */
export class LoopbackCommands {
  readonly #scopes = new Map<string, readonly object[]>();
  #version = 1000;

  /** As Discord gives them back, with fields of its own. `scope` is a server's id, or `global`. */
  list(scope: string): readonly object[] {
    return this.#scopes.get(scope) ?? [];
  }

  /** Replaces all commands of a scope, as a bulk PUT does. */
  replace(scope: string, body: unknown): readonly object[] {
    const parsed = commandsBody.safeParse(body);
    if (!parsed.success)
      throw new Refused(400, 50035, `Invalid Form Body: ${z.prettifyError(parsed.error)}`);
    const hadEntryPoint = this.list(scope).some(
      (command) => 'type' in command && command.type === 4,
    );
    if (hadEntryPoint && !parsed.data.some(({ type }) => type === 4)) {
      throw new Refused(
        400,
        50240,
        'You cannot remove this app’s Entry Point command in a bulk update operation.',
      );
    }
    const stored = parsed.data.map((command) => this.#stored(command, scope));
    this.#scopes.set(scope, stored);
    return stored;
  }

  /** The names of what is registered for a scope. */
  names(scope: string): unknown[] {
    return this.list(scope).map((command) => ('name' in command ? command.name : null));
  }

  #stored(command: SentCommand, scope: string): object {
    this.#version += 1;
    const isGlobal = scope === 'global';
    return {
      default_member_permissions: null,
      // Menus have none, and Discord says so.
      description: '',
      ...command,
      id: String(this.#version),
      application_id: '1',
      version: String(this.#version),
      nsfw: false,
      name_localizations: null,
      description_localizations: null,
      ...(isGlobal
        ? { dm_permission: true }
        : { guild_id: scope, contexts: null, integration_types: [0] }),
    };
  }
}
