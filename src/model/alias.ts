import type { NameKind } from './mention.ts';

/** Two names that one document uses for the same thing ("Workers' Party of Korea (WPK)"). */
export interface Alias {
  readonly kind: NameKind;
  readonly short: string;
  readonly long: string;
}
