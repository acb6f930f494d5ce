/** Whoever speaks by several sources (SQL): a publisher, or a site; null where a source speaks for itself. */
export const publisher = `coalesce(source.publisher, CASE WHEN source.address LIKE 'http%' THEN
  substr(source.address, instr(source.address, '//') + 2,
    instr(substr(source.address, instr(source.address, '//') + 2) || '/', '/') - 1) END)`;

/** What speaks as one (SQL): the reports of one publisher or site are one source of many days. */
export const speaker = `coalesce(${publisher}, source.uid)`;
