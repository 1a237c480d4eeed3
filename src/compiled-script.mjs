import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

/**
 * Runs a script with what was compiled of it when it ran first, which is kept beside it: to compile what one answer needs
 * takes an eighth of its time. What another version of Node compiled is not used, for the script is built anew for each.
 *
 * @param {string} file in CommonJS; nothing it exports is given back
 */
export function runCompiled(file) {
  const kept = `${file}.compiled`;
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const script = new Script(`(function (require, module) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  // At a good end, for V8 compiles a function when it is called first.
  if (script.cachedDataRejected !== false)
    process.once('exit', (code) => {
      if (code === 0) keep(kept, script);
    });
  /** @type {unknown} */
  const run = script.runInThisContext();
  if (typeof run === 'function') Reflect.apply(run, null, [createRequire(file), { exports: {} }]);
}

/**
 * @param {string} kept
 * @param {Script} script
 */
function keep(kept, script) {
  const unfinished = `${kept}.${process.pid}`;
  try {
    writeFileSync(unfinished, script.createCachedData());
    renameSync(unfinished, kept);
  } catch {
    // Where nothing can be written it is compiled each time.
  }
}
