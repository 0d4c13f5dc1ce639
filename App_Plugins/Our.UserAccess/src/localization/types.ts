type Text<T> = T extends (...args: infer Args) => string ? (...args: Args) => string : string;

/** The same texts in another language: what takes words or numbers in English takes them there too. */
export type Translated<T> = { [Key in keyof T]: Text<T[Key]> };
