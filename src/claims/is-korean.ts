/** Whether a stretch of text is Korean: most of its letters are Hangul. */
export function isKorean(text: string): boolean {
  if (!/[\uac00-\ud7a3]/.test(text)) return false;
  let hangul = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xac00 && code <= 0xd7a3) hangul++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) other++;
  }
  return hangul > other;
}
