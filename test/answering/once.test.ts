import { describe, expect, it } from 'vitest';
import { once, onceInARow } from '../../src/answering/once.ts';

describe('what is found once', () => {
  it('is found again only for another object', () => {
    let finds = 0;
    const found = once(({ text }: { text: string }) => `${text} ${(finds += 1)}`);
    const [a, b] = [{ text: 'a' }, { text: 'b' }];
    expect([found(a), found(b), found(a), found(b)]).toEqual(['a 1', 'b 2', 'a 1', 'b 2']);
  });

  it('stays as it is even where it is nothing much', () => {
    let finds = 0;
    const found = once<object, boolean>(() => (finds += 1) < 0);
    const of = {};
    expect([found(of), found(of), finds]).toEqual([false, false, 1]);
  });

  it('is kept in a row for the last object alone', () => {
    let finds = 0;
    const found = onceInARow(({ text }: { text: string }) => `${text} ${(finds += 1)}`);
    const [a, b] = [{ text: 'a' }, { text: 'b' }];
    expect([found(a), found(a), found(b), found(a)]).toEqual(['a 1', 'a 1', 'b 2', 'a 3']);
  });
});
