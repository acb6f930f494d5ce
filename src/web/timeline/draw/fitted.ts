/** As much of a text as has room, with an ellipsis for the rest; nothing where that would be next to nothing. */
export function fitted(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let length = text.length;
  while (length > 3 && context.measureText(`${text.slice(0, length)}…`).width > width) length--;
  return length > 3 ? `${text.slice(0, length).trimEnd()}…` : '';
}
