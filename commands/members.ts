/**
 * Who may use the commands where a server's owners have not settled otherwise (Server Settings → Integrations): everyone
 * who may use application commands, Discord's permission bit 31.
 */
export const MEMBERS = String(2 ** 31);
