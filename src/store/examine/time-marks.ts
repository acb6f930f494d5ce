import en from '../../../lexicons/en/findings.json' with { type: 'json' };
import ko from '../../../lexicons/ko/findings.json' with { type: 'json' };

/** Words before a name or a title that mark it as of another time. */
export const marks: RegExp = new RegExp(
  String.raw`(?:\b(?:${en.ofAnotherTime.join('|')})\b|${ko.ofAnotherTime.join('|')})[^.]{0,12}$`,
  'i',
);
