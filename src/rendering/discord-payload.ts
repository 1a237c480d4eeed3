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
  const { blocks } = fitBlocks(
    { ...message, blocks: message.glance ?? message.blocks },
    (candidate) => fits(candidate, rows),
  );
  const text = layout(blocks, rows).flatMap(sectionComponents);
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
  const texts = layout(blocks, rows);
  const characters = texts.flat().reduce((sum, text) => sum + text.length, 0);
  return (
    characters <= DISCORD_LIMITS.message.characters &&
    componentsOf(texts, rows) <= DISCORD_LIMITS.message.components
  );
}

/** The container, every row with its buttons, every text and the separators between sections. */
function componentsOf(texts: readonly Section[], rows: readonly Row[]): number {
  const inRows = rows.reduce((sum, row) => sum + 1 + row.components.length, 0);
  return 1 + inRows + texts.flat().length + Math.max(0, texts.length - 1);
}

/** Texts between two separators. */
type Section = readonly string[];

/** An entry has a text of its own: the gap between two is less than an empty line. Where there are too many, lines do. */
function layout(blocks: readonly Block[], rows: readonly Row[]): readonly Section[] {
  const apart = sections(blocks);
  return componentsOf(apart, rows) <= DISCORD_LIMITS.message.components
    ? apart
    : apart.map((texts) => [texts.join('\n\n')]);
}

/**
 * Markdown between dividers, a text for each entry. An empty line parts two quotes, which would look like one, and a
 * heading from what it does not head.
 */
function sections(blocks: readonly Block[]): Section[] {
  const found: string[][] = [[]];
  let last: Block | null = null;
  for (const block of blocks) {
    const markdown = blockMarkdown(block);
    if (markdown !== '') {
      const texts = found.at(-1) ?? [];
      const text = texts.at(-1);
      if (last === null || text === undefined || isApart(last, block)) texts.push(markdown);
      else texts[texts.length - 1] = text + lineBetween(last, block) + markdown;
      last = block;
    } else if (block.kind === 'divider' && found.length < MOST_SECTIONS) found.push([]);
  }
  return found.filter((texts) => texts.length > 0);
}

function lineBetween(before: Block, block: Block): string {
  if (block.kind === 'label') return '\n\n';
  return before.kind === 'quote' && block.kind === 'quote' ? '\n\n' : '\n';
}

/** Two entries. */
function isApart(before: Block, block: Block): boolean {
  if (before.entry === undefined || block.entry === undefined) return false;
  return before.entry.group !== block.entry.group || before.entry.place !== block.entry.place;
}

function sectionComponents(texts: Section, index: number): APIComponentInContainer[] {
  const displays = texts.map(textDisplay);
  return index === 0
    ? displays
    : [{ type: COMPONENT.separator, divider: true, spacing: 1 }, ...displays];
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
