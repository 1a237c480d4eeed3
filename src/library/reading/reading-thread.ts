import { parentPort } from 'node:worker_threads';
import { readFile } from './read-file.ts';
import type { ReadingResult, ReadingTask } from './reading-helper.ts';
import { giveRightOfWay } from '../threads/right-of-way.ts';

// A thread that reads files for the one that indexes them.

if (parentPort !== null) {
  const port = parentPort;
  const send = (result: ReadingResult): void => port.postMessage(result, []);
  giveRightOfWay();
  port.on('message', ({ id, wanted }: ReadingTask) => {
    void readFile(wanted, async () => {}).then((read) => send({ id, read }));
  });
  send('ready');
}
