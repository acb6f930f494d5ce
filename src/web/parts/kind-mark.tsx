import type { Basis, ClaimKind } from '../../model/index.ts';
import { words } from '../words/index.ts';
import { families, familyOf, signs } from './kind-family.ts';
import './kind-mark.css';

/** The sign of a kind: solid where the date is stated, hatched where it comes from the context, outlined where inferred. */
export function KindMark({ kind, basis = 'stated' }: { readonly kind: ClaimKind; readonly basis?: Basis | undefined }) {
  const family = familyOf(kind);
  return (
    <svg className={`kind-mark kind-${family}`} data-basis={basis} viewBox="0 0 10 10" aria-hidden="true">
      <path d={signs[family]} fill={basis === 'context' ? `url(#hatch-${family})` : undefined} />
    </svg>
  );
}

/** The sign of a kind with its name. */
export function KindName({ kind, basis }: { readonly kind: ClaimKind; readonly basis?: Basis | undefined }) {
  return (
    <span className="kind-name">
      <KindMark kind={kind} basis={basis} />
      {words.claimKinds[kind]}
    </span>
  );
}

/** The hatchings that signs refer to: once a page. */
export function Hatchings() {
  return (
    <svg className="unseen" aria-hidden="true" width="0" height="0">
      <defs>
        {families.map((family) => (
          <pattern
            key={family}
            id={`hatch-${family}`}
            className={`kind-${family}`}
            width="2.4"
            height="2.4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="1.05" height="2.4" fill="currentColor" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
