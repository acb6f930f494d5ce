/** Moves the focus to the pane after the one that has it; from the last, and from outside, to the first. */
export function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('.pane:not([inert]) > .pane-scroll')];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  panes[(at + 1) % panes.length]?.focus();
}
