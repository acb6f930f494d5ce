/** A button for each form that something can be put right with; the form that is open closes again by its button. */
export function FormButtons<Form extends string>({
  forms,
  open,
  say,
  onOpen,
}: {
  readonly forms: readonly Form[];
  readonly open: Form | null;
  readonly say: Readonly<Record<Form, string>>;
  readonly onOpen: (form: Form | null) => void;
}) {
  return forms.map((form) => (
    <button
      key={form}
      type="button"
      className="text-button"
      aria-expanded={open === form}
      onClick={() => onOpen(open === form ? null : form)}
    >
      {say[form]}
    </button>
  ));
}
