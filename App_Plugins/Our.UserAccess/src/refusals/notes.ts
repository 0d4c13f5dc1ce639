/** A message that the server sends along with an answer, as Umbraco writes it. */
export interface Note {
  category: string;
  message: string;
}

/** The messages of the header, as far as it can be read. */
export function notesOf(header: string | null): Array<Note> {
  if (!header) return [];
  try {
    const notes: unknown = JSON.parse(header);
    return Array.isArray(notes) ? notes.filter(isNote) : [];
  } catch {
    // Whatever it is, it is nothing to show to people.
    return [];
  }
}

const isNote = (value: unknown): value is Note =>
  typeof (value as Note | null)?.category === 'string' && typeof (value as Note).message === 'string';
