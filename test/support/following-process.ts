import { followLibrary } from '../../src/library/follow-library.ts';

// A library that follows a folder in a process of its own, to be started where the system sets limits. It says what it
// says to its host, a line each, and how many documents it has.

const library = await followLibrary(process.argv[2] ?? '.', {
  report: (event) => {
    if (event.kind === 'warning') tell(`${event.warning.file}: ${event.warning.reason}`);
    else tellCount(event.documents);
  },
});
tellCount(library.documents.length);

function tellCount(documents: number): void {
  tell(`${documents} document${documents === 1 ? '' : 's'}`);
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
