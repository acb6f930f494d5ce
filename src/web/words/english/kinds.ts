import type { Basis, ClaimKind, EntityKind, EventKind, Manner, Modality } from '../../../model/index.ts';

export const eventKinds: Readonly<Record<EventKind, string>> = {
  meeting: 'Meeting',
  appointment: 'Appointment',
  founding: 'Founding',
  merger: 'Merger',
  renaming: 'Renaming',
  dissolution: 'Dissolution',
  appearance: 'Appearance',
  speech: 'Speech',
  publication: 'Publication',
  resolution: 'Resolution',
  construction: 'Construction',
  test: 'Test',
  conflict: 'Conflict',
  agreement: 'Agreement',
  death: 'Death',
  birth: 'Birth',
  disaster: 'Disaster',
  campaign: 'Campaign',
  plan: 'Plan',
  award: 'Award',
  commemoration: 'Commemoration',
  other: 'Other',
};

export const claimKinds: Readonly<Record<ClaimKind, string>> = { ...eventKinds, depiction: 'Depiction' };

export const entityKinds: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organisation: 'Body',
  place: 'Place',
  office: 'Office',
  work: 'Work',
  plan: 'Plan',
  campaign: 'Campaign',
  slogan: 'Slogan',
  doctrine: 'Doctrine',
  object: 'Object',
};

export const bases: Readonly<Record<Basis, string>> = {
  stated: 'stated',
  context: 'from the context',
  inferred: 'inferred',
};

export const manners: Readonly<Record<Manner, string | null>> = {
  narrated: null,
  captioned: 'in a caption',
  quoted: 'in a quotation',
  reported: 'as reported',
};

export const modalities: Readonly<Record<Modality, string | null>> = {
  asserted: null,
  planned: 'planned',
  denied: 'denied',
};
