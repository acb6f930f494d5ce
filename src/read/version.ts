/** Changes whenever reading changes, so that what an older reader read is read again. */
export const readerVersion = '4';
