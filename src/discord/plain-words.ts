/**
 * What a message says in words: without Discord's own signs for members, roles, channels, commands, moments and custom
 * emoji. The rest is as written, and as hostile.
 */
export function plainWords(content: string): string {
  return content
    .replace(
      /<(?:@[!&]?|#)\d{1,20}>|<a?:\w{1,32}:\d{1,20}>|<t:-?\d{1,20}(?::\w)?>|<id:\w{1,20}>/g,
      ' ',
    )
    .replace(/<\/([^<>:]{1,100}):\d{1,20}>/g, '/$1')
    .replace(/\s+/g, ' ')
    .trim();
}
