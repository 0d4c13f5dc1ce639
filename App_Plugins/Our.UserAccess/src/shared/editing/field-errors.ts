import type { Failure } from '../api/types.js';

/** Sentences of the server for the fields of a form; what belongs to no field that is shown is said above them. */
export interface FormErrors {
  of: (field: string) => Array<string>;
  /** Fields with errors that the form does not show. */
  others: Array<string>;
}

export function formErrors(failure: Failure | undefined, shown: ReadonlyArray<string>): FormErrors {
  const fields = failure?.fields ?? {};
  return {
    of: (field) => fields[field] ?? [],
    others: Object.entries(fields).filter(([field]) => !shown.includes(field)).flatMap(([, sentences]) => sentences),
  };
}

/** The API names fields by its own words in quotes; people know them by the labels that they see. */
export const withLabels = (sentence: string, labelOf: (field: string) => string | undefined) =>
  sentence.replace(/'(\w+)'/g, (quoted, field: string) => labelOf(field) ?? quoted);
