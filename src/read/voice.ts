import type { Draft } from './draft.ts';
import { voiceCues } from './lexicon.ts';

/** As much of a passage as is looked at for a cue, in code units. */
const sample = 1200;

/** Longest line that can be a heading, in code units. */
const longestHeading = 50;

// Cues as one expression, with any spaces between their words; those that begin alike share their beginning, so that few
// are tried at a place where none stands.
function anyOf(cues: readonly string[]): string {
  const byFirst = Map.groupBy(cues, (cue) => cue.split(' ', 1)[0]);
  const branches = [...byFirst].map(([first, those]) => {
    const word = first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // Of one that is the beginning of another, the shorter is enough.
    return those.includes(first) ? word : `${word}\\s+${anyOf(those.map((cue) => cue.slice(first.length + 1)))}`;
  });
  return `(?:${branches.join('|')})`;
}
const noteStart = new RegExp(`^${anyOf(voiceCues.editorStarts)}`, 'i');
const letterCue = new RegExp(anyOf(voiceCues.letterCues), 'i');

/** As many passages from the beginning as are looked through for an editor who introduces what follows. */
const introduction = 100;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
const withoutSigns = (line: string): string => line.replace(/^[\s\d.()[\]#*_—–-]+|(?<![\s:.\])*_])[\s:.\])*_]+$/g, '');

/** Whether a line is a heading that says who speaks below it, or that the text itself begins. */
export function isVoiceHeading(content: string): boolean {
  const line = withoutSigns(plain(content));
  return [voiceCues.editorHeadings, voiceCues.letterHeadings, voiceCues.textHeadings].some((cues) => cues.has(line));
}

/** What a passage says of who speaks from it on, or in it alone. */
type Cue = 'editor' | 'letter' | 'text' | 'note' | 'before' | null;

function cueOf(text: string, one: Draft, early: boolean): Cue {
  const [start, end] = one.runs[0];
  if (end - start <= longestHeading) {
    const line = withoutSigns(plain(text.slice(start, end)));
    if (voiceCues.editorHeadings.has(line)) return 'editor';
    if (voiceCues.letterHeadings.has(line)) return 'letter';
    if (voiceCues.textHeadings.has(line)) return 'text';
  }
  if (one.kind === 'heading' || !early) return null;
  const content = text.slice(start, Math.min(end, start + sample));
  if (noteStart.test(content)) return 'note';
  return letterCue.test(content) ? 'before' : null;
}

/**
 * Marks who speaks, where a text shows it: under the heading of an editor's note or introduction the editor, until a heading
 * of the same or a higher level or one that says that the text or letter begins; in a paragraph that begins as a note does;
 * in all that stands before a letter that the text says it prints ("The following letter was received …"), and from there on
 * the letter. A title is nobody's, and so is furniture; what is not marked speaks for the source itself.
 */
export function markVoices(text: string, drafts: readonly Draft[]): void {
  let voice: string | null = null;
  let level = 0;
  let printed = false;
  for (const [i, one] of drafts.entries()) {
    if (one.kind === 'furniture') continue;
    const cue = cueOf(text, one, i < introduction);
    if (cue === 'editor' || cue === 'letter' || cue === 'text') {
      voice = cue === 'text' ? null : cue;
      level = one.level ?? Number.POSITIVE_INFINITY;
      if (cue === 'editor') one.voice ??= 'editor';
      continue;
    }
    if (cue === 'before' && voice !== 'letter' && !printed) {
      for (const earlier of drafts.slice(0, i + 1))
        if (earlier.kind !== 'furniture' && earlier.level !== 1) earlier.voice ??= 'editor';
      // A letter that stands under a heading of its own begins there.
      const ahead = drafts.slice(i + 1).some((later) => cueOf(text, later, false) === 'letter');
      voice = ahead ? 'editor' : 'letter';
      level = 0;
      printed = true;
      continue;
    }
    if (one.kind === 'heading' && voice !== null && level > 0 && one.level !== null && one.level <= level) voice = null;
    if (cue === 'note') one.voice ??= 'editor';
    else if (voice !== null) one.voice ??= voice;
  }
}
