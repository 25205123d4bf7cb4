type PluralSuffix = "zero" | "one" | "two" | "few" | "many" | "other";

type Base<Key extends string> = Key extends `${infer Stem}_${PluralSuffix}` ? Stem : Key;

/** Dotted keys of a catalogue, without plural suffixes: languages have different ones. */
type KeysOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? Base<Key>
    : `${Key}.${KeysOf<Tree[Key]>}`;
}[keyof Tree & string];

/** Any object when both have the same keys, otherwise a type that names those that differ. */
export type SameKeys<A, B> = [
  Exclude<KeysOf<A>, KeysOf<B>>,
  Exclude<KeysOf<B>, KeysOf<A>>,
] extends [never, never]
  ? object
  : { missing: Exclude<KeysOf<A>, KeysOf<B>>; unexpected: Exclude<KeysOf<B>, KeysOf<A>> };
