import type { CaptureText } from '../capture-text.ts';
import { partCutOffs } from '../cut-off.ts';
import { markVoices } from '../voice.ts';
import { aboutPage } from './about.ts';
import { assemble } from './assemble.ts';
import { pageOf } from './page.ts';
import { savedFrom } from './saved.ts';

/** Reads a page: its text, extracted, with furniture marked, and what it says of itself and of how it was saved. */
export function readHtml(html: string): CaptureText {
  const page = pageOf(html);
  const { text, drafts } = assemble(page);
  markVoices(text, drafts);
  const saved = savedFrom(page.comments);
  const first =
    drafts.find(({ kind, level }) => kind === 'heading' && level === 1) ??
    drafts.find(({ kind }) => kind === 'heading');
  const heading = first === undefined ? null : text.slice(...first.runs[0]).replace(/\s+/g, ' ');
  return {
    text,
    drafts: partCutOffs(text, drafts),
    about: aboutPage(page, heading, saved),
    retrieved: saved.retrieved,
    notes: [],
  };
}
