import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/base/types.js';
import { formatFor } from '../../src/formats/index.js';
import { createSelection, type SelectionOptions } from '../../src/run/selection.js';

const source = `
- {id: refund-late, text: Hi, tags: [refund, delay], owner: Ines}
- {id: refund-lost, text: Hi, tags: [Refund]}
- {id: 'a b#c*', text: Hi, owner: kim}
- {text: Hi}
`;

async function replies(): Promise<readonly Reply[]> {
  const format = await formatFor('lib/a.yaml');
  return (await format.open({ path: 'lib/a.yaml', text: source, baseOffset: 0, baseLine: 1 })).replies;
}

/** Numbers of the replies that are taken, and what is said about names that no reply has. */
async function select(options: SelectionOptions) {
  const selection = createSelection(options);
  const taken = (await replies()).map((reply, i) => (selection.takes(reply) ? [i + 1] : [])).flat();
  return { taken, said: selection.notices('lib').map(({ level, path, message }) => `${level} ${path}: ${message}`) };
}

describe('a selection', () => {
  test.each<readonly [SelectionOptions, readonly number[]]>([
    [{}, [1, 2, 3, 4]],
    [{ only: [], tags: [] }, [1, 2, 3, 4]],
    [{ only: ['refund-late'] }, [1]],
    [{ only: ['refund-late', 'a b#c*'] }, [1, 3]],
    [{ only: ['lib/a.yaml#refund-lost'] }, [2]],
    [{ only: ['./lib/a.yaml#refund-lost'] }, [2]],
    [{ only: ['lib/a.yaml#a b#c*'] }, [3]],
    [{ only: ['lib/a.yaml#4'] }, [4]],
    [{ only: ['refund-*'] }, [1, 2]],
    [{ only: ['*-l*t*'] }, [1, 2]],
    [{ only: ['lib/*#refund*t'] }, [2]],
    [{ only: ['*'] }, [1, 2, 3, 4]],
    [{ tags: ['refund'] }, [1, 2]],
    [{ tags: ['DELAY', 'refund'] }, [1, 2]],
    [{ tags: ['refund'], only: ['refund-late', 'a b#c*'] }, [1]],
    [{ owners: ['Kim'] }, [3]],
    [{ owners: ['Kim'], tags: ['refund'] }, []],
  ])('%j', async (options, taken) => {
    expect(await select(options)).toEqual({ taken, said: [] });
  });

  test.each<readonly [SelectionOptions, readonly number[], string]>([
    [{ only: ['refnd-late'] }, [], '"refnd-late" is not an id of a reply; did you mean "refund-late"?'],
    [{ only: ['late'] }, [], '"late" is not an id of a reply; there are refund-late, refund-lost'],
    [
      { only: ['lib/a.yml#refund-late'] },
      [],
      '"lib/a.yml#refund-late" is not an id of a reply; did you mean "lib/a.yaml#refund-late"?',
    ],
    [{ only: ['refund-late', 'xyz*xyz'] }, [1], '"xyz*xyz" is not an id of a reply'],
    [{ only: ['Refund-late'] }, [], '"Refund-late" is not an id of a reply; did you mean "refund-late"?'],
    [{ tags: ['refund', 'delays'] }, [1, 2], '"delays" is not a tag of a reply; did you mean "delay"?'],
    [{ tags: ['x'], only: ['refund-late'] }, [], '"x" is not a tag of a reply; there are refund, delay, Refund'],
    [{ owners: ['Ana', 'Ines'] }, [1], '"Ana" is not an owner of a reply; there are Ines, kim'],
  ])('a name that no reply has is a failure: %j', async (options, taken, message) => {
    expect(await select(options)).toMatchObject({ taken, said: [expect.stringContaining(`failure lib: ${message}`)] });
  });
});
