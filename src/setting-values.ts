import { isIP } from 'node:net';
import * as z from 'zod';

// What may stand behind the name of a setting.

/** An optional setting, without white space around it. Empty means not set, as the lines of `.env.example` are. */
export function setting(isValid: (value: string) => boolean, expected: string) {
  return z
    .string()
    .optional()
    .transform((value) => value?.trim() || null)
    .refine((value) => value === null || isValid(value), expected);
}

const YES = new Set(['1', 'true', 'yes', 'on']);
const NO = new Set(['0', 'false', 'no', 'off']);

/** Something that is done or not; not, when it is not set. */
export function flag() {
  return setting(isFlag, '1 or 0').transform((value) => YES.has(value?.toLowerCase() ?? ''));
}

/** How much is logged: from these words on. */
export const LOG_LEVELS = ['info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Whether it may stand in a header: Discord alone can say whether it is a token. */
export function isToken(value: string): boolean {
  return /^[\x21-\x7e]+$/.test(value);
}

/** Whether it is an id of Discord's. */
export function isId(value: string): boolean {
  return /^\d{17,20}$/.test(value);
}

/** The ids in a list with commas between; null where nothing is set. */
export function idsOf(value: string | null): readonly string[] | null {
  return value === null ? null : value.split(',').flatMap((id) => id.trim() || []);
}

/** Whether there is one id at least, and nothing but ids. */
export function areIds(value: string): boolean {
  const ids = idsOf(value) ?? [];
  return ids.length > 0 && ids.every(isId);
}

/** Whether it is a number of seconds, an hour at most. */
export function isCoolDown(value: string): boolean {
  return /^\d{1,4}$/.test(value) && Number(value) <= 3600;
}

/** Whether it is one of `LOG_LEVELS`. */
export function isLogLevel(value: string): boolean {
  return LOG_LEVELS.some((level) => level === value);
}

/** Whether it is a port that something may listen at. */
export function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535;
}

/** Whether it is an address or a name of a machine. */
export function isHost(value: string): boolean {
  return isIP(value) !== 0 || /^[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?$/i.test(value);
}

function isFlag(value: string): boolean {
  return YES.has(value.toLowerCase()) || NO.has(value.toLowerCase());
}

/** A token travels in every request: plain http would show it to whoever listens, unless it stays on this machine. */
export function isSafeApiUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    (isIP(hostname) === 4 && hostname.startsWith('127.'))
  );
}
