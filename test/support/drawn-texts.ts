import fc from 'fast-check';

/**
 * Properties are tried on the same texts each time, so that a run which fails on one machine fails on all. `PROPERTY_RUNS=5000
 * npm test` tries each on that many drawn anew, which is how to look for what nobody thought of.
 */
const runs = Number(process.env['PROPERTY_RUNS']);

fc.configureGlobal(runs > 0 ? { numRuns: runs } : { seed: 20_261_122 });
