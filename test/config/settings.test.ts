import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { readSettings } from '../../src/config.ts';

/** Made up, in the form of a real one. */
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghij_klmnop-qrstuvwxyz012345';
const UNSET = {
  token: null,
  guildId: null,
  apiUrl: null,
  docsDir: null,
  docsPolling: false,
  cacheDir: null,
  allowedGuilds: null,
  allowedUsers: null,
  chat: false,
  privateByDefault: false,
  coolDownSeconds: 3,
  logLevel: 'info',
  logQuestions: false,
  health: null,
};
const EXAMPLE = readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8');

test('nothing set, or set to nothing, is no setting', () => {
  const unset = { ok: true, settings: UNSET };
  expect(readSettings({})).toEqual(unset);
  expect(
    readSettings({ DISCORD_TOKEN: '', DISCORD_GUILD_ID: ' ', DISCORD_API_URL: '', DOCS_DIR: '' }),
  ).toEqual(unset);
});

test('settings are read without the white space around them', () => {
  expect(
    readSettings({
      DISCORD_TOKEN: ` ${TOKEN}\r`,
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_URL: 'https://proxy.example/api/',
      DOCS_DIR: 'my articles',
      DOCS_POLLING: '1',
      CACHE_DIR: '/var/cache/sources-say',
      ALLOWED_GUILDS: '123456789012345678, 223456789012345678,',
      ALLOWED_USERS: '323456789012345678',
      CHAT: 'on',
      PRIVATE_BY_DEFAULT: '1',
      COOLDOWN_SECONDS: '0',
      LOG_LEVEL: 'warn',
      LOG_QUESTIONS: 'Yes',
      HEALTH_PORT: '8080',
      PATH: '/bin',
    }),
  ).toEqual({
    ok: true,
    settings: {
      token: TOKEN,
      guildId: '123456789012345678',
      apiUrl: 'https://proxy.example/api',
      docsDir: 'my articles',
      docsPolling: true,
      cacheDir: '/var/cache/sources-say',
      allowedGuilds: ['123456789012345678', '223456789012345678'],
      allowedUsers: ['323456789012345678'],
      chat: true,
      privateByDefault: true,
      coolDownSeconds: 0,
      logLevel: 'warn',
      logQuestions: true,
      health: { host: '127.0.0.1', port: 8080 },
    },
  });
});

test('everything wrong is listed at once, with what is expected, and never repeats a value', () => {
  const read = readSettings({
    DISCORD_TOKEN: 'Bot secret-half-token',
    DISCORD_GUILD_ID: 'my server',
    DISCORD_API_URL: 'http://discord.example/api',
    DOCS_POLLING: 'maybe',
    ALLOWED_GUILDS: '123456789012345678 and more',
    ALLOWED_USERS: ',',
    CHAT: 'loudly',
    COOLDOWN_SECONDS: '3 s',
    LOG_LEVEL: 'loud',
    LOG_QUESTIONS: '2',
    HEALTH_PORT: '70000',
    HEALTH_HOST: 'http://x',
    PRIVATE_BY_DEFAULTS: 'a-value',
  });
  const problems = read.ok ? [] : read.problems;
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
    'DISCORD_TOKEN',
    'DISCORD_GUILD_ID',
    'DISCORD_API_URL',
    'DOCS_POLLING',
    'ALLOWED_GUILDS',
    'ALLOWED_USERS',
    'CHAT',
    'COOLDOWN_SECONDS',
    'LOG_LEVEL',
    'LOG_QUESTIONS',
    'HEALTH_PORT',
    'HEALTH_HOST',
    'PRIVATE_BY_DEFAULTS',
  ]);
  expect(problems.join()).toContain('17 to 20 digits');
  expect(problems.join()).not.toMatch(
    /secret-half-token|my server|discord\.example|maybe|and more|loud|70000|a-value/,
  );
});

test.each([
  ['DISCORD_TOKN', 'DISCORD_TOKEN'],
  ['DISOCRD_TOKEN', 'DISCORD_TOKEN'],
  ['discord_token', 'DISCORD_TOKEN'],
  ['ALLOWED_GUILD', 'ALLOWED_GUILDS'],
  ['ALLOWED-USERS', 'ALLOWED_USERS'],
])('a slip in a name is told, not passed over: %s', (name, meant) => {
  expect(readSettings({ [name]: 'x' })).toEqual({
    ok: false,
    problems: [`${name} is no setting: did you mean ${meant}?`],
  });
});

test('a name that may be another program’s, is set to nothing, or stands beside the right one is no slip', () => {
  const others = { LOGLEVEL: 'x', CHAR: 'x', PORT: '1', DISCORD_TOKN: ' ', DISCORD_TOKEN_2: TOKEN };
  expect(readSettings({ ...others, DISCORD_TOKEN: TOKEN }).ok).toBe(true);
});

test('a setting that would do nothing alone is told', () => {
  expect(readSettings({ HEALTH_HOST: '0.0.0.0' })).toEqual({
    ok: false,
    problems: [expect.stringMatching(/^HEALTH_HOST should be empty where HEALTH_PORT is/)],
  });
  expect(readSettings({ HEALTH_HOST: '0.0.0.0', HEALTH_PORT: '80' }).ok).toBe(true);
});

test.each([
  ['http://localhost:8080/api', true],
  ['http://127.0.0.1:1234', true],
  ['http://[::1]:1234/', true],
  ['http://localhost.example/api', false],
  ['http://127.0.0.1.example/', false],
  ['ftp://localhost/', false],
  ['not an address', false],
])('a token travels to %s: %s', (address, allowed) => {
  expect(readSettings({ DISCORD_API_URL: address }).ok).toBe(allowed);
});

test('.env.example names every setting, and sets nothing', () => {
  const names = [...EXAMPLE.matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name);
  const source = readFileSync(join(import.meta.dirname, '../../src/config.ts'), 'utf8');
  const known = [...source.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name);
  expect(known).toContain('DISCORD_TOKEN');
  expect(new Set(names)).toEqual(new Set(known));
  expect(readSettings(parseEnv(EXAMPLE))).toEqual(readSettings({}));
});
