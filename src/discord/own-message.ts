import { ComponentType } from 'discord.js';
import type { Message } from 'discord.js';
import { readQuestion } from '../rendering/question-line.ts';
import { plainWords } from './plain-words.ts';

/** The text of a message of ours, as markdown; empty for others' messages. */
export function markdownOf({ components }: Pick<Message, 'components'>): string {
  const texts = components.flatMap((component) =>
    component.type === ComponentType.Container
      ? component.components.flatMap((inner) =>
          inner.type === ComponentType.TextDisplay ? [inner.content] : [],
        )
      : [],
  );
  return texts.join('\n');
}

/** The custom ids of the buttons and lists under a message of ours. */
export function customIdsOf({ components }: Pick<Message, 'components'>): string[] {
  return components
    .flatMap((component) =>
      component.type === ComponentType.Container ? component.components : [],
    )
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .flatMap(({ customId }) => customId ?? []);
}

/** What a message says; of an answer of ours, the question that it answers. */
export function saidIn(message: Message): string {
  const isOurs = message.author.id === message.client.user.id;
  return (isOurs ? readQuestion(markdownOf(message)) : null) ?? plainWords(message.content);
}
