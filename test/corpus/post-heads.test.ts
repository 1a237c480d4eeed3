import { describe, expect, it } from 'vitest';
import { isPostHead } from '../../src/corpus/post-heads.ts';
import { documentOf, headingsOf, passagesOf } from './reading.ts';

describe('the head of a post', () => {
  it.each([
    'wren_k, 3 May 2025, 14:02',
    'Old Goat | 3 May 2025 | 2:02 pm',
    'Posted by wren.k on 3 May 2025 at 14:02',
    '@wren - 2025-05-03 14:02:11',
  ])('is who and when: %s', (line) => {
    expect(isPostHead(line)).toBe(true);
  });

  it.each([
    '3 May 2025, 14:02',
    'The ferry left on 3 May 2025 at 14:02 with nobody on board',
    'wren_k, 3 May 2025',
    'Between 3 May 2025 and 5 May 2025, 14:02',
    'Doors open at 14:02',
  ])('is nothing else: %s', (line) => {
    expect(isPostHead(line)).toBe(false);
  });
});

const thread = `HARLE TALK > The mill

wren_k, 3 May 2025, 14:02
anybody know why the mill is shut? saw the gates chained

old_goat, 3 May 2025, 14:20
the roof fell in. nobody was inside

wren_k, 4 May 2025, 09:11
thanks, that explains the dust
`;

describe('a thread of posts', () => {
  it('has each post under its head, in a passage of its own', async () => {
    const document = await documentOf('talk.txt', thread);
    expect(headingsOf(document)).toContain('6 old_goat, 3 May 2025, 14:20');
    expect(passagesOf(document)).toContain('the roof fell in. nobody was inside');
  });

  it('is none where one line alone has a name, a date and an hour', async () => {
    const document = await documentOf('a.txt', 'Harle, 3 May 2025, 14:02\n\nThe mill is shut.\n');
    expect(headingsOf(document)).not.toContain('6 Harle, 3 May 2025, 14:02');
  });
});

describe('a handle at the head of a post', () => {
  const posts = `# The mill

**#4 old_goat:** the roof fell in. nobody was inside

**#9 wren_k:** thanks, that explains the dust

**Note:** The forum is read only on Sundays.
`;

  it('is the heading of the post, and no part of what it says', async () => {
    const document = await documentOf('talk.md', posts);
    expect(headingsOf(document)).toContain('6 #9 wren_k');
    expect(passagesOf(document)).toContain('thanks, that explains the dust');
    expect(passagesOf(document)).toContain('**Note:** The forum is read only on Sundays.');
  });

  it('is none where one paragraph alone begins so', async () => {
    const document = await documentOf(
      'a.md',
      '**wren_k:** the roof fell in.\n\nThe mill is shut.\n',
    );
    expect(passagesOf(document)).toContain('**wren_k:** the roof fell in.');
  });
});
