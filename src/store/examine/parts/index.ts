import { examineArchives, examineCaptures, examineEditions } from './captures.ts';
import { examineEvents } from './events.ts';
import type { Part } from './examining.ts';
import { examineMeetingsOfOneDay, examineNamesakes, examineSeries } from './meetings.ts';
import { examineNames } from './names.ts';
import { examineEmptyOffices, examineHeads, examineTerms, examineTitles } from './offices.ts';
import { examineSources, examineSubjects } from './silences.ts';
import { examineAges, examineAnniversaries } from './sums.ts';
import { examineSingleSources, examineTermsOfOneSource } from './told-by-one.ts';
import { examineWording } from './wording.ts';

export type { Examining } from './examining.ts';

/** What is examined, part by part. */
export const parts: Readonly<Record<string, Part>> = {
  events: examineEvents,
  captures: examineCaptures,
  editions: examineEditions,
  archives: examineArchives,
  series: examineSeries,
  namesakes: examineNamesakes,
  'meetings of one day': examineMeetingsOfOneDay,
  sources: examineSources,
  subjects: examineSubjects,
  tenures: examineTerms,
  'heads of bodies': examineHeads,
  'empty offices': examineEmptyOffices,
  titles: examineTitles,
  names: examineNames,
  anniversaries: examineAnniversaries,
  ages: examineAges,
  'single sources': examineSingleSources,
  'tenures of one source': examineTermsOfOneSource,
  wording: examineWording,
};
