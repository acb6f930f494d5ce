/**
 * Moves the focus to the next (or previous) event of the list in sight, and opens it where one is open already.
 * Lists mark the links that open a record with `data-row`.
 */
export function stepThroughList(by: 1 | -1, open: string | undefined): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('a[data-row]')];
  if (rows.length === 0) return;
  const focused = rows.indexOf(document.activeElement as HTMLAnchorElement);
  const opened = rows.findIndex((row) => row.dataset.row === open);
  const from = focused === -1 ? opened : focused;
  const next = rows[from === -1 ? 0 : from + by];
  if (!next) return;
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
  if (open !== undefined) next.click();
}
