import { DOCUMENT_CONTEXT } from '../draft.js';
import type { GranularDraft } from '../types.js';

/** Permissions of one kind on one place, as Umbraco's own editors for them take and give them. */
export interface GranularEntry {
  $type: string;
  verbs: Array<string>;
  document?: { id: string };
  documentType?: { id: string };
  propertyType?: { id: string };
}

interface Kind {
  context: string;
  toEntries: (draft: GranularDraft) => Array<GranularEntry>;
  toDraft: (entry: GranularEntry) => GranularDraft;
}

const SEPARATOR = '|';

/** The kinds that Umbraco has an editor for, by the schema that the editor speaks. */
export const KINDS: Record<string, Kind> = {
  DocumentPermissionPresentationModel: {
    context: DOCUMENT_CONTEXT,
    toEntries: ({ nodeId, verbs }) => (nodeId ? [{ $type: 'DocumentPermissionPresentationModel', document: { id: nodeId }, verbs }] : []),
    toDraft: ({ document, verbs }) => ({ context: DOCUMENT_CONTEXT, nodeId: document?.id ?? null, verbs }),
  },
  // Umbraco stores the property type in front of each verb.
  DocumentPropertyValuePermissionPresentationModel: {
    context: 'DocumentTypeProperty',
    toEntries: ({ nodeId, verbs }) => {
      const propertyOf = (verb: string) => verb.split(SEPARATOR)[0] ?? '';
      return [...new Set(verbs.map(propertyOf))].map((property) => ({
        $type: 'DocumentPropertyValuePermissionPresentationModel',
        documentType: { id: nodeId ?? '' },
        propertyType: { id: property },
        verbs: verbs.filter((verb) => propertyOf(verb) === property).map((verb) => verb.split(SEPARATOR)[1] ?? '').filter((verb) => verb !== ''),
      }));
    },
    toDraft: ({ documentType, propertyType, verbs }) => ({
      context: 'DocumentTypeProperty',
      nodeId: documentType?.id ?? null,
      verbs: (verbs.length ? verbs : ['']).map((verb) => `${propertyType?.id ?? ''}${SEPARATOR}${verb}`),
    }),
  },
};

export const entriesOf = (schema: string, drafts: Array<GranularDraft>): Array<GranularEntry> =>
  drafts.filter(({ context }) => context === KINDS[schema]?.context).flatMap((draft) => KINDS[schema]?.toEntries(draft) ?? []);

/** The entries of one kind replaced; those of all other kinds stay. */
export function withEntries(schema: string, drafts: Array<GranularDraft>, entries: Array<GranularEntry>): Array<GranularDraft> {
  const kind = KINDS[schema];
  return kind ? [...drafts.filter(({ context }) => context !== kind.context), ...entries.map(kind.toDraft)] : drafts;
}

export const isKnown = ({ context }: GranularDraft) => Object.values(KINDS).some((kind) => kind.context === context);
