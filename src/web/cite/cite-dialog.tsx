import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { Failed, Loading } from '../parts/state.tsx';
import { words } from '../words/index.ts';
import { type CitationForm, citationForms, citationText } from './citation-forms.ts';
import './cite.css';
import { type Citable, citationsQuery } from './cite-query.ts';

const forms = Object.keys(citationForms) as CitationForm[];

/** A citation in each form that writers need, to be copied or taken away. */
export default function CiteDialog({ cited, onClose }: { readonly cited: Citable; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [form, setForm] = useState<CitationForm>('chicago');
  const [said, setSaid] = useState('');
  const { data, error, refetch } = useQuery(citationsQuery(cited));
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const text = data && citationText(data, form);
  return (
    <dialog ref={dialog} className="cite" aria-labelledby={title} onClose={onClose}>
      <h2 id={title} className="label">
        {words.cite.title}
      </h2>
      <fieldset className="cite-forms">
        <legend className="unseen">{words.cite.forms}</legend>
        {forms.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={title}
              checked={one === form}
              onChange={() => {
                setForm(one);
                setSaid('');
              }}
            />
            {words.cite.form[one]}
          </label>
        ))}
      </fieldset>
      {error ? (
        <Failed error={error} again={refetch} />
      ) : text === undefined ? (
        <Loading />
      ) : (
        <>
          <textarea
            className="cite-text"
            readOnly
            rows={Math.min(14, Math.max(5, text.split('\n').length + 1))}
            aria-label={words.cite.text(words.cite.form[form])}
            data-form={form}
            value={text}
          />
          <div className="cite-foot">
            <button
              type="button"
              className="text-button"
              onClick={() =>
                navigator.clipboard
                  .writeText(text)
                  .then(() => setSaid(words.cite.copied))
                  .catch(() => setSaid(words.cite.notCopied))
              }
            >
              {words.cite.copy}
            </button>
            <button type="button" className="text-button" onClick={() => download(text, form)}>
              {words.cite.download}
            </button>
            <span role="status">{said}</span>
          </div>
        </>
      )}
      <button type="button" className="pane-close" aria-label={words.app.close} onClick={() => dialog.current?.close()}>
        <span aria-hidden="true">×</span>
      </button>
    </dialog>
  );
}

function download(text: string, form: CitationForm): void {
  const { file, type } = citationForms[form];
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  // The browser takes it up a little later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
