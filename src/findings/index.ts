export { ageFinding, agesIn, type GivenAge } from './age.ts';
export {
  anachronisms,
  isMadeBy,
  isNamedBy,
  type NameChange,
  type NamedBody,
  type NameUse,
  type TitledUse,
  type UseSums,
} from './anachronism.ts';
export {
  type Anniversary,
  anniversaryFindings,
  type KnownYear,
  lengthFinding,
  occasionOf,
  ordinalPattern,
  type Sum,
  sumsIn,
} from './arithmetic.ts';
export { type CalendarSlip, calendarFindings } from './calendar.ts';
export { compare, compareMany, type Edition, type NamedEdition } from './compare/index.ts';
export { contradictions, datedApart, type Namesakes } from './contradiction.ts';
export { type CountedDays, countedDaysIn, dayLengthFinding } from './day-length.ts';
export { daysOf } from './days.ts';
export type { Draft } from './draft.ts';
export { type ClaimInEra, outsideEras } from './era.ts';
export { type Archive, type ComparedCaptures, erasures, removals } from './erasure.ts';
export type { Found, Witness } from './found.ts';
export { imprecisions } from './imprecision.ts';
export { disorder, missingOrdinals, type ToldMember, type ToldSeries } from './missing-ordinal.ts';
export { type CountedMeeting, oneMeeting } from './one-meeting.ts';
export {
  lettersMark,
  mostSpeakers,
  shortestCopy,
  soleVoice,
  voicesOf,
} from './one-voice.ts';
export { placedKinds, placesApart, type ToldPlace } from './place.ts';
export { roughly } from './roughly.ts';
export { type BareTitle, sharedTitles } from './shared-title.ts';
export {
  commonSilences,
  ending,
  type Gap,
  gapPlaces,
  gapsIn,
  missedBefore,
  type Others,
  type SourceMonths,
  type SubjectMonths,
  silences,
  type ToldMonth,
  type Volume,
} from './silence.ts';
export { singleSource, singleSourceTenure } from './single-source.ts';
export { emptyOffices, officesApart, type ToldTenure, twoHolders, vacancies } from './tenure-findings.ts';
export { rootOf, seriesDrift, titleDrift } from './title-drift.ts';
export { type TitleUse, titlesOutOfTime } from './title-time.ts';
export { type ToldClaim, type ToldEvent, witnessOf } from './told.ts';
export * from './wording/index.ts';
