import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInContainer,
  APIContainerComponent,
  APIStringSelectComponent,
} from 'discord.js';
import { blockMarkdown } from './discord-markdown.ts';
import { fitBlocks } from './fit.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { shorten } from './shorten.ts';
import { visibleText } from './visible-text.ts';
import type { Action, Block, Menu, Message } from './message.ts';

/** What discord.js sends: one container of text, dividers and buttons; nobody is ever mentioned. */
export interface DiscordPayload {
  readonly components: APIContainerComponent[];
  readonly allowedMentions: { readonly parse: [] };
  readonly flags: readonly ('IsComponentsV2' | 'Ephemeral')[];
}

/**
 * A message for Discord, whatever its length: at most 40 components and 4,000 characters of text, all text escaped.
 * `private` shows it to the asker alone. Where it was cut, it says so itself.
 */
export function discordPayload(
  message: Message,
  { private: isPrivate }: { private: boolean },
): DiscordPayload {
  const rows = [
    ...(message.menu === undefined ? [] : [menuRow(message.menu)]),
    ...message.actions.slice(0, MOST_ROWS).map(actionRow),
  ];
  const { blocks } = fitBlocks(message, (candidate) => fits(candidate, rows));
  const text = sections(blocks).flatMap(sectionComponents);
  const components = text.length === 0 ? [textDisplay(NOTHING), ...rows] : [...text, ...rows];
  return {
    components: [{ type: COMPONENT.container, accent_color: ACCENT[message.tone], components }],
    allowedMentions: { parse: [] },
    flags: isPrivate ? ['IsComponentsV2', 'Ephemeral'] : ['IsComponentsV2'],
  };
}

/** discord.js's names for these are values, and this file is read without loading discord.js. */
const COMPONENT = {
  actionRow: 1,
  button: 2,
  select: 3,
  textDisplay: 10,
  separator: 14,
  container: 17,
} as const;
const BUTTON_STYLE = { primary: 1, secondary: 2, danger: 4 } as const;

/** The edge's tint; seen in light and dark, and told apart by the colour-blind. The words say the same. */
const ACCENT: Readonly<Record<Message['tone'], number>> = {
  conflict: 0xe69f00,
  agreement: 0x009e73,
  single: 0x56b4e9,
  none: 0x8a8f98,
  plain: 0x5865f2,
  problem: 0xd55e00,
};

/** With these full, a menu, and eight sections, 36 components. */
const MOST_ROWS = 3;
const MOST_SECTIONS = 8;

type Row = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;

/** Discord refuses a message without text. */
const NOTHING = 'Nothing to show.';

function fits(blocks: readonly Block[], rows: readonly Row[]): boolean {
  const texts = sections(blocks);
  const characters = texts.reduce((sum, section) => sum + section.length, 0);
  // The container, every row with its buttons, every text and the separators between.
  const count =
    1 + rows.reduce((sum, row) => sum + 1 + row.components.length, 0) + texts.length * 2 - 1;
  return (
    characters <= DISCORD_LIMITS.message.characters && count <= DISCORD_LIMITS.message.components
  );
}

/** Markdown between dividers: a text display each. An empty line parts what does not belong together. */
function sections(blocks: readonly Block[]): string[] {
  const texts: string[][] = [[]];
  let last: Block | null = null;
  for (const block of blocks) {
    const markdown = blockMarkdown(block);
    if (markdown !== '') {
      const lines = texts.at(-1) ?? [];
      if (last !== null && lines.length > 0 && isApart(last, block)) lines.push('');
      lines.push(markdown);
      last = block;
    } else if (block.kind === 'divider' && texts.length < MOST_SECTIONS) texts.push([]);
  }
  return texts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
}

/** Two quotes, which would look like one, and two entries of a list. */
function isApart(before: Block, block: Block): boolean {
  if (before.kind === 'quote' && block.kind === 'quote') return true;
  if (before.entry === undefined || block.entry === undefined) return false;
  return before.entry.group !== block.entry.group || before.entry.place !== block.entry.place;
}

function sectionComponents(text: string, index: number): APIComponentInContainer[] {
  const display = textDisplay(text);
  return index === 0
    ? [display]
    : [{ type: COMPONENT.separator, divider: true, spacing: 1 }, display];
}

function textDisplay(content: string): APIComponentInContainer {
  return { type: COMPONENT.textDisplay, content };
}

function menuRow({ id, label, options }: Menu): Row {
  return {
    type: COMPONENT.actionRow,
    components: [
      {
        type: COMPONENT.select,
        custom_id: id,
        placeholder: shorten(label, DISCORD_LIMITS.select.placeholder),
        options: options.slice(0, DISCORD_LIMITS.select.options).map((option) => ({
          label: shorten(visibleText(option.label) || '…', DISCORD_LIMITS.select.optionLabel),
          value: option.value,
        })),
      },
    ],
  };
}

function actionRow(actions: readonly Action[]): Row {
  return {
    type: COMPONENT.actionRow,
    components: actions.slice(0, DISCORD_LIMITS.actionRow.buttons).map((action) => ({
      type: COMPONENT.button,
      style: BUTTON_STYLE[action.style],
      label: action.label.slice(0, DISCORD_LIMITS.button.label),
      custom_id: action.id,
      disabled: action.disabled,
    })),
  };
}
