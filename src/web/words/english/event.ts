import { of } from './count.ts';

// Voices that are no person's name.
const voices: Readonly<Record<string, string>> = { editor: 'the editor', letter: 'a letter it prints' };

export const event = {
  name: 'Event',
  findings: 'What a critic would flag',
  meeting: 'At',
  resolved: 'What was resolved',
  reasons: {
    meeting: 'Its date is that of the meeting it happened at.',
    only: 'What does not tell which occurrence it means is taken to mean this one, the only one that fits.',
    once: 'What dates it apart is taken together, since such a thing happens once.',
    decided: 'Put together by a person.',
  },
  according: (n: number): string => `according to ${of(n, 'source', 'sources')}`,
  undated: 'no date mentioned',
  stated: 'The date is stated.',
  context: 'Part of the date is taken from the context.',
  inferred: 'The date is inferred.',
  given: 'The date was given by hand.',
  edtf: 'EDTF',
  says: 'What each source says',
  who: 'Who',
  bodies: 'Bodies',
  where: 'Where',
  series: 'Series',
  ordinal: (ordinal: number, series: string): string => `Number ${ordinal} of the series ${series}`,
  previous: 'Before',
  next: 'After',
  notMentioned: 'not mentioned in these sources',
  page: (page: string): string => `p. ${page}`,
  voice: (voice: string): string => `in the voice of ${voices[voice] ?? voice}`,
  inSource: 'Show in the source',
  missing: 'There is no such event. It may have gone when the chronicle was rebuilt.',
};
