import type {
  APIComponentInContainer,
  APIContainerComponent,
  APIMessageComponent,
} from 'discord.js';
import { ComponentType } from 'discord.js';
import type { DiscordPayload } from '../../src/rendering/discord-payload.ts';
import { escapeHtml, markdownHtml } from './markdown-html.ts';

export type Theme = 'dark' | 'light';

/** A command someone called, and what the bot shows. */
export interface Scene {
  readonly command: string;
  readonly payload: DiscordPayload;
}

/** A channel with one call of a command and its answer: a whole page, which loads nothing. */
export function channelPage({ command, payload }: Scene, theme: Theme, css: string): string {
  const body = payload.components.map(containerHtml).join('');
  return `<!doctype html><html lang="en" data-theme="${theme}"><meta charset="utf-8"><style>${css}</style>
<main id="channel">
  <div class="call"><span class="spine"></span><span class="face">A</span><b>Ada</b> used <span class="command">${escapeHtml(command)}</span></div>
  <article>
    <span class="avatar">“”</span>
    <div class="message">
      <header><b>Sources Say</b><span class="app">APP</span><time>Today at 12:00</time></header>
      ${body}
    </div>
  </article>
</main>`;
}

function containerHtml({ accent_color: accent, components }: APIContainerComponent): string {
  const colour = `#${(accent ?? 0).toString(16).padStart(6, '0')}`;
  return `<section style="--accent: ${colour}">${components.map(componentHtml).join('')}</section>`;
}

function componentHtml(component: APIComponentInContainer | APIMessageComponent): string {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return `<div class="text">${markdownHtml(component.content)}</div>`;
    case ComponentType.Separator:
      return '<hr>';
    case ComponentType.ActionRow:
      return `<div class="row">${component.components.map(componentHtml).join('')}</div>`;
    case ComponentType.Button:
      if (!('label' in component)) throw new Error('a button without a label');
      return `<button${component.disabled === true ? ' disabled' : ''}>${escapeHtml(component.label ?? '')}</button>`;
    case ComponentType.StringSelect:
      return `<div class="select">${escapeHtml(component.placeholder ?? '')}<span>⌄</span></div>`;
    default:
      throw new Error(`the preview does not know components of type ${component.type}`);
  }
}
