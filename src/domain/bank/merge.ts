import { canonicalText } from './canonical';
import { contentOf, entriesOf, entryKey, type Entry } from './entries';
import type { ReleaseContent } from './release';

export interface Merged {
  content: ReleaseContent;
  /** What both sides changed differently: "question email.ecrire.01". Theirs is in `content`. */
  conflicts: string[];
}

/** My changes since `base` put on top of theirs, thing by thing. */
export const mergeContents = (base: ReleaseContent, theirs: ReleaseContent, mine: ReleaseContent): Merged => {
  const [was, other, own] = [base, theirs, mine].map(
    (content) => new Map(entriesOf(content).map((entry) => [entryKey(entry), entry])),
  ) as [Map<string, Entry>, Map<string, Entry>, Map<string, Entry>];
  const textAt = (entries: Map<string, Entry>, key: string): string | undefined => {
    const entry = entries.get(key);
    return entry && canonicalText(entry.value);
  };
  const conflicts: string[] = [];
  const entries = [...new Set([...was.keys(), ...other.keys(), ...own.keys()])].flatMap((key) => {
    const [before, there, here] = [textAt(was, key), textAt(other, key), textAt(own, key)];
    if (there === here || here === before) return other.get(key) ?? [];
    if (there === before) return own.get(key) ?? [];
    conflicts.push(key);
    return other.get(key) ?? [];
  });
  return { content: contentOf(entries), conflicts };
};
