/**
 * What Discord refuses beyond, as data: the renderer fits its output to these, the tests' loopback Discord refuses what
 * breaks them. Lengths are counted in UTF-16 units, which is never less than what Discord counts.
 * Source: discord.com/developers/docs, "Application Commands", "Components", "Interactions".
 */
export const DISCORD_LIMITS = {
  message: {
    /** Components of a message, nested ones included. */
    components: 40,
    /** Characters over all text displays of a message together. */
    characters: 4000,
  },
  actionRow: { buttons: 5 },
  button: { label: 80, customId: 100, url: 512 },
  select: { options: 25, optionLabel: 100, optionValue: 100, placeholder: 150 },
  modal: { title: 45, customId: 100, rows: 5, inputLabel: 45, inputValue: 4000 },
  autocomplete: { choices: 25, choiceName: 100, choiceValue: 100 },
  command: {
    name: 32,
    description: 100,
    options: 25,
    /** Names, descriptions and values of a command with all its options. */
    characters: 8000,
  },
} as const;

/** A question's length in characters, ends trimmed: shorter says nothing, longer is no question. */
export const QUESTION_LENGTH = { min: 2, max: 300 } as const;
