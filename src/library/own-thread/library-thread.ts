import { EventEmitter, once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import * as z from 'zod';
import type { KeptDocument } from '../../corpus/kept-document.ts';
import { changedStretch } from './difference.ts';
import { followLibrary } from '../follow-library.ts';
import { keepHeapSmall } from '../threads/heap-growth.ts';
import { inlineLittle } from '../threads/inlining.ts';
import { LibraryError } from '../library-error.ts';
import type { FollowedLibrary, Library } from '../library.ts';
import { giveRightOfWay } from '../threads/right-of-way.ts';
import { keepShortLivedYoung } from '../threads/short-lived.ts';
import type { FromThread, ToThread } from './thread-messages.ts';

// The thread that reads, indexes and searches, so that the one that serves is never kept waiting.

/** Who took a state just before it was replaced may still ask it. */
const OLD_STATE_FOR_MS = 30_000;

const start = z
  .object({
    folder: z.string(),
    polling: z.boolean(),
    cacheDir: z.string().nullable(),
    life: z.number(),
  })
  .parse(workerData);

/** Documents sent together: taking them over takes a millisecond or so. */
const SENT_AT_ONCE = 64;

/** Sends a library to the serving thread, state by state, and only what has changed of it. */
class Sender {
  readonly #port: MessagePort;
  /** Those of the state that was sent last. */
  #documents: readonly KeptDocument[] = [];
  readonly states = new Map<string, Library>();
  readonly #receipts = new EventEmitter();
  #count = 0;

  constructor(port: MessagePort) {
    this.#port = port;
  }

  post(message: FromThread): void {
    this.#port.postMessage(message, []);
  }

  async sendState(library: Library, all: readonly KeptDocument[]): Promise<void> {
    const { from, rest } = changedStretch(this.#documents, all);
    const before = this.#documents.slice(from, this.#documents.length - rest);
    const now = all.slice(from, all.length - rest);
    const sent = new Map(before.map(({ id, packed }) => [id, packed]));
    const fresh = now.filter(({ id, packed }) => sent.get(id) !== packed);
    for (let at = 0; at < fresh.length; at += SENT_AT_ONCE) {
      const documents = fresh.slice(at, at + SENT_AT_ONCE).map(({ unnumbered }) => unnumbered);
      await this.#sendAndWait({ kind: 'documents', documents });
    }
    this.#documents = all;
    this.#count += 1;
    const state = `${start.life}.${this.#count}`;
    const older = [...this.states.keys()];
    this.states.set(state, library);
    await this.#sendAndWait({ kind: 'state', state, from, rest, ids: now.map(({ id }) => id) });
    setTimeout(() => {
      for (const old of older) this.states.delete(old);
    }, OLD_STATE_FOR_MS).unref();
  }

  /** One at a time: a thousand messages at once would be taken in without a pause. */
  async #sendAndWait(message: FromThread): Promise<void> {
    const taken = once(this.#receipts, 'taken');
    this.post(message);
    await taken;
  }

  /** The serving thread has taken in what was sent last. */
  taken(): void {
    this.#receipts.emit('taken');
  }
}

async function run(port: MessagePort): Promise<void> {
  const sender = new Sender(port);
  let library: FollowedLibrary | null = null;
  port.on('message', (message: ToThread) => {
    switch (message.kind) {
      case 'taken':
        sender.taken();
        return;
      case 'ask': {
        const { id, state, question, options } = message;
        const asked = sender.states.get(state) ?? library;
        if (asked === null) return sender.post({ kind: 'failed', id, reason: 'nothing is read' });
        asked.ask(question, options).then(
          (answer) => sender.post({ kind: 'answer', id, answer }),
          (error: unknown) => sender.post({ kind: 'failed', id, reason: wordsOf(error) }),
        );
        return;
      }
      case 'close':
        void (library?.close() ?? Promise.resolve()).finally(() => process.exit());
        return;
    }
  });
  try {
    library = await followLibrary(start.folder, {
      polling: start.polling,
      cacheDir: start.cacheDir,
      report: (event) => sender.post({ kind: 'event', event }),
      onState: async (state, documents) => sender.sendState(state, documents),
    });
    sender.post({ kind: 'started' });
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    sender.post({ kind: 'unreadable', message: error.message });
    port.close();
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

if (parentPort !== null) {
  keepHeapSmall();
  inlineLittle();
  keepShortLivedYoung();
  giveRightOfWay();
  await run(parentPort);
}
