/** The id of the event that a record's id leads to: a claim's leads to the event it is about. */
export const eventId = (id: string): string => id.replace(/^claim-/, 'event-');
