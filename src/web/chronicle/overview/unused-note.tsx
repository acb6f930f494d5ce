import type { ProjectView } from '../../../model/index.ts';
import { words } from '../../words/index.ts';

const { overview } = words;

/** What Sillok could make nothing of: dated sentences, captions and names without a claim, and files it could not read. */
export function UnusedNote({ unused }: { readonly unused: ProjectView['unused'] }) {
  const { dated, captions, names, files } = unused;
  const counts = [
    dated > 0 && overview.unusedDated(dated),
    captions > 0 && overview.unusedCaptions(captions),
    names > 0 && overview.unusedNames(names),
  ].filter((text) => text !== false);
  return (
    <section className="overview-part">
      <h2 className="label">{overview.unused}</h2>
      <p className="unused">
        {counts.length === 0
          ? overview.nothingUnused
          : `${words.both(counts)} ${overview.unusedTail(dated + captions + names)}`}
      </p>
      {files.length > 0 && (
        <>
          <p className="unused">{overview.unreadable(files.length)}</p>
          <ul className="unreadable">
            {files.map(({ file, reason }) => (
              <li key={`${file} ${reason}`}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
