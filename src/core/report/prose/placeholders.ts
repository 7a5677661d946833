/**
 * The names of the placeholders a template holds, as a type: `PlaceholdersOf<'{a} of {b:one [x] other [{c}]}'>` is
 * `'a' | 'b' | 'c'`. So a sentence that is given too few words does not compile.
 */
export type PlaceholdersOf<Template extends string, Found extends string = never> = string extends Template
  ? string
  : Template extends `${string}{${infer Rest}`
    ? PlaceholdersOf<Rest, Found | NameIn<Rest>>
    : Found;

/** The name at the start of what follows an opening brace: up to the colon or the closing brace. */
type NameIn<Rest extends string> = Rest extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name}:${string}`
    ? Name
    : Inside
  : never;
