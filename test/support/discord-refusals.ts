import * as z from 'zod';
import { DISCORD_LIMITS } from '../../src/rendering/limits.ts';

// What Discord refuses, as schemas: a body that does not pass is answered with 400 (50035), as Discord does.

const {
  message: MESSAGE,
  button: BUTTON,
  select: SELECT,
  modal: MODAL,
  autocomplete: CHOICES,
} = DISCORD_LIMITS;

export const FLAG = { ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;

const id = { id: z.int().optional() };

const textDisplay = z.strictObject({ ...id, type: z.literal(10), content: z.string().min(1) });
const separator = z.strictObject({
  ...id,
  type: z.literal(14),
  divider: z.boolean().optional(),
  spacing: z.union([z.literal(1), z.literal(2)]).optional(),
});
const button = z.strictObject({
  ...id,
  type: z.literal(2),
  style: z.int().min(1).max(4),
  label: z.string().min(1).max(BUTTON.label),
  custom_id: z.string().min(1).max(BUTTON.customId),
  disabled: z.boolean().optional(),
});
const select = z.strictObject({
  ...id,
  type: z.literal(3),
  custom_id: z.string().min(1).max(BUTTON.customId),
  placeholder: z.string().max(SELECT.placeholder).optional(),
  options: z
    .array(
      z.strictObject({
        label: z.string().min(1).max(SELECT.optionLabel),
        value: z.string().min(1).max(SELECT.optionValue),
      }),
    )
    .min(1)
    .max(SELECT.options)
    .refine(
      (options) => new Set(options.map(({ value }) => value)).size === options.length,
      'a value twice',
    ),
});
const actionRow = z.strictObject({
  ...id,
  type: z.literal(1),
  // Five buttons, or one list.
  components: z.union([
    z.array(button).min(1).max(DISCORD_LIMITS.actionRow.buttons),
    z.array(select).length(1),
  ]),
});
const container = z.strictObject({
  ...id,
  type: z.literal(17),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  components: z.array(z.discriminatedUnion('type', [textDisplay, separator, actionRow])).min(1),
});
const topLevel = z.discriminatedUnion('type', [container, textDisplay, separator, actionRow]);

export type Component = z.infer<typeof topLevel>;
export type Button = z.infer<typeof button>;
export type Select = z.infer<typeof select>;
type AnyComponent = Component | Button | Select;

/** A component and everything in it, in order. */
export function withNested(component: AnyComponent): AnyComponent[] {
  const inner: readonly AnyComponent[] = 'components' in component ? component.components : [];
  return [component, ...inner.flatMap(withNested)];
}

/** A message as the bot sends it: components alone, for with them Discord allows neither content nor embeds. */
export const messageBody = z
  .looseObject({
    flags: z
      .int()
      .refine((flags) => (flags & FLAG.componentsV2) !== 0, 'IS_COMPONENTS_V2 must be set')
      .refine(
        (flags) => (flags & ~(FLAG.componentsV2 | FLAG.ephemeral)) === 0,
        'flags not allowed',
      ),
    components: z.array(topLevel).min(1),
    allowed_mentions: z
      .strictObject({ parse: z.array(z.string()), replied_user: z.boolean().optional() })
      .optional(),
    content: z.undefined().optional(),
    embeds: z.undefined().optional(),
  })
  .superRefine(({ components }, context) => {
    const all = components.flatMap(withNested);
    if (all.length > MESSAGE.components) context.addIssue(`${all.length} components`);
    const texts = all.map((component) => ('content' in component ? component.content.length : 0));
    const characters = texts.reduce((sum, length) => sum + length, 0);
    if (characters > MESSAGE.characters) context.addIssue(`${characters} characters of text`);
    const ids = all.flatMap((component) => ('custom_id' in component ? [component.custom_id] : []));
    if (new Set(ids).size < ids.length) context.addIssue('a custom_id twice');
  });

/** A deferral may be ephemeral, and nothing else. */
export const deferBody = z.object({
  flags: z.union([z.literal(0), z.literal(FLAG.ephemeral)]).optional(),
});

export const choicesBody = z.object({
  choices: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(CHOICES.choiceName),
        value: z.string().min(1).max(CHOICES.choiceValue),
        name_localizations: z.null().optional(),
      }),
    )
    .max(CHOICES.choices),
});

const textInput = z.looseObject({
  type: z.literal(4),
  custom_id: z.string().min(1).max(MODAL.customId),
  style: z.int().min(1).max(2),
  label: z.string().min(1).max(MODAL.inputLabel).optional(),
  min_length: z.int().min(0).max(MODAL.inputValue).optional(),
  max_length: z.int().min(1).max(MODAL.inputValue).optional(),
});

export const modalBody = z.object({
  custom_id: z.string().min(1).max(MODAL.customId),
  title: z.string().min(1).max(MODAL.title),
  components: z
    .array(
      z.discriminatedUnion('type', [
        z.looseObject({ type: z.literal(1), components: z.array(textInput).length(1) }),
        z.looseObject({
          type: z.literal(18),
          label: z.string().min(1).max(MODAL.inputLabel),
          component: textInput,
        }),
        z.looseObject({ type: z.literal(10), content: z.string().min(1) }),
      ]),
    )
    .min(1)
    .max(MODAL.rows),
});

const option = z.looseObject({
  type: z.int().min(1).max(11),
  name: z.string().regex(/^[\p{Lowercase}\d_-]{1,32}$/u),
  description: z.string().min(1).max(DISCORD_LIMITS.command.description),
  required: z.boolean().optional(),
  min_length: z.int().min(0).max(6000).optional(),
  max_length: z.int().min(1).max(6000).optional(),
  autocomplete: z.boolean().optional(),
  choices: z
    .array(z.looseObject({ name: z.string().min(1).max(100), value: z.string().min(1).max(100) }))
    .max(CHOICES.choices)
    .optional(),
});

const chatInput = z.looseObject({
  type: z.literal(1).default(1),
  name: z.string().regex(/^[\p{Lowercase}\d_-]{1,32}$/u),
  description: z.string().min(1).max(DISCORD_LIMITS.command.description),
  options: z
    .array(option)
    .max(DISCORD_LIMITS.command.options)
    .refine(
      (options) =>
        options.every(
          (one, index) => one.required !== true || options[index - 1]?.required !== false,
        ),
      'required options come first',
    )
    .optional(),
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  integration_types: z.array(z.int().min(0).max(1)).min(1).optional(),
  contexts: z.array(z.int().min(0).max(2)).min(1).optional(),
  version: z.undefined().optional(),
  application_id: z.undefined().optional(),
});

/** Menus (2, 3) and the entry point (4) of an activity have no description of their own. */
const otherCommand = z.looseObject({
  type: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  name: z.string().min(1).max(DISCORD_LIMITS.command.name),
  description: z.literal('').optional(),
  version: z.undefined().optional(),
  application_id: z.undefined().optional(),
});

export const commandsBody = z
  .array(z.union([otherCommand, chatInput]))
  .refine(
    (commands) =>
      new Set(commands.map(({ type, name }) => `${type} ${name}`)).size === commands.length,
    'a name twice',
  );

export type SentCommand = z.infer<typeof commandsBody>[number];
