/** Where the bot reports to its host. Messages are one line; fields hold details. Neither ever holds a token. */
export interface Log {
  info(message: string, fields?: object): void;
  warn(message: string, fields?: object): void;
  error(message: string, fields?: object): void;
}
