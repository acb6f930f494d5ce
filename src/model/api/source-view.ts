import { z } from 'zod';
import { claimKind } from '../claim.ts';
import { mentionKinds } from '../mention.ts';
import { passageRecord } from '../passage.ts';
import { ref } from '../ref.ts';
import { captureRecord, sourceRecord } from '../source.ts';
import { time } from '../time.ts';
import { span, usedOf } from './parts.ts';

export const sourceItem = sourceRecord.unwrap().extend({
  events: z.number().int(),
  claims: z.number().int(),
  passages: z.number().int(),
  length: z.number().int().describe('of all captures together, in UTF-16 code units'),
});
export type SourceItem = z.infer<typeof sourceItem>;

/** A passage as the source view sets it: `pieces` as in `Passage`. */
export const passageItem = passageRecord.unwrap().extend({
  start: z.number().int(),
  end: z.number().int(),
  level: z.number().int().nullable(),
  pieces: z.array(z.number().int()),
});
export type PassageItem = z.infer<typeof passageItem>;

/**
 * One capture as it is read: whose it is, its plain text, its passages in order and the claims that rest on them. A passage
 * without `pieces` is the plain text from its start to its end, as it stands. A part of one has only some of its passages,
 * with their claims, and the plain text only with the first of them.
 */
export const captureText = z.object({
  capture: captureRecord,
  source: ref,
  language: z.string().nullable(),
  text: z.string(),
  passages: z.array(
    passageItem
      .omit({ record: true, id: true, capture: true, headings: true, pieces: true, level: true })
      .extend({ level: z.number().int().optional(), pieces: z.array(z.number().int()).optional() }),
  ),
  claims: z.array(
    z.object({
      id: z.string(),
      kind: claimKind,
      start: z.number().int(),
      end: z.number().int(),
      title: z.string(),
      time: time.nullable(),
      event: ref.nullable(),
      decided: z.literal(true).optional().describe('a person made it, or put it right'),
      rejected: z.literal(true).optional(),
    }),
  ),
  part: z
    .object({
      first: z.number().int().describe('how many passages come before'),
      passages: z.number().int().describe('how many the capture has'),
      length: z.number().int().describe('of the plain text'),
    })
    .optional(),
});
export type CaptureText = z.infer<typeof captureText>;

/** What is marked in a capture, beside its text: mentions, eras, and what no claim rests on. */
export const captureMarks = z.object({
  kinds: z.array(z.enum(mentionKinds)),
  entities: z.array(ref),
  mentions: z
    .array(z.number().int())
    .describe('one after another: start, length, place of its kind in `kinds`, place in `entities` or -1'),
  eras: z.array(
    z.object({ id: z.string(), title: z.string(), time, passages: span.describe('places of the first and last') }),
  ),
  unused: z.array(z.object({ kind: z.enum(['sentence', 'caption']), start: z.number().int(), end: z.number().int() })),
  dated: usedOf.describe('dated sentences: on how many a claim rests, and how many there are'),
  captions: usedOf,
});
export type CaptureMarks = z.infer<typeof captureMarks>;
