import { useId, useState } from 'react';
import { words } from '../words/index.ts';
import { type ChosenFile, filesOfDrop, filesOfField } from './chosen-files.ts';

/** A place to drop files and folders on, and two fields to choose them by. */
export function DropPlace({ onFiles }: { readonly onFiles: (files: ChosenFile[]) => void }) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the fields in it do the same by the keyboard
    <div
      className="drop-place"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        filesOfDrop(event.dataTransfer.items).then(onFiles);
      }}
    >
      <p className="drop-said">{words.add.drop}</p>
      <div className="drop-fields">
        <FileField label={words.add.files} onFiles={onFiles} />
        <FileField label={words.add.folder} folder onFiles={onFiles} />
      </div>
    </div>
  );
}

function FileField({
  label,
  folder = false,
  onFiles,
}: {
  readonly label: string;
  readonly folder?: boolean;
  readonly onFiles: (files: ChosenFile[]) => void;
}) {
  const id = useId();
  return (
    <span className="file-field">
      <input
        id={id}
        type="file"
        multiple
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={({ target }) => {
          const files = filesOfField(target.files ?? []);
          // The same file may be chosen again.
          target.value = '';
          onFiles(files);
        }}
      />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}
