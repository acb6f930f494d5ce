const { charCodeAt } = String.prototype;

/**
 * The code unit at `at`, as `text.charCodeAt(at)`; NaN beyond the end. For loops over all of a text: strings come in many
 * makes (slices, joined ones), and to look the method up on each takes longer than the method.
 */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);
