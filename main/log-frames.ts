/** As `at parse (file:///x/main/app/kept.ts:12:3)`: a line longer than any is none. */
const FRAME =
  /^ +at (?:async )?(?:([^()]+) \()?((?:file:|node:|[A-Za-z]:[\\/]|\/)[^()]*:\d+:\d+)\)?$/u;
const LONGEST = 500;
/** `load`, `new Store`, `Session.#leave`, `Module.run [as end]`; not the key of a record, which has spaces. */
const FUNCTION = /^(?:new )?[\w$.#<>]+(?: \[as [\w$.#]+\])?$/u;
/** The sources, or what is built of them: the folder above may bear a person's name. */
const HERE = decoded(new URL("..", import.meta.url).href);

/** The places in the code, each from the folder of the sources on, and nothing of the message. */
export function framesOf({ stack, message }: Error): string[] {
  if (typeof stack !== "string") return [];
  // The stack begins with the message, of which a line may look like a place in the code.
  return stack
    .replace(message, () => "")
    .split("\n")
    .flatMap((line) => frameOf(line) ?? []);
}

function frameOf(line: string): string | null {
  const [, name, place = ""] = line.length > LONGEST ? [] : (FRAME.exec(line) ?? []);
  if (place === "") return null;
  const within = placeWithin(decoded(place));
  return name !== undefined && FUNCTION.test(name) ? `at ${name} (${within})` : `at ${within}`;
}

function placeWithin(place: string): string {
  if (place.startsWith("node:")) return place;
  const path = place.replaceAll("\\", "/");
  const ours = path.indexOf(HERE);
  if (ours !== -1) return path.slice(ours + HERE.length);
  const packages = path.lastIndexOf("/node_modules/");
  return packages === -1 ? path.slice(path.lastIndexOf("/") + 1) : path.slice(packages + 1);
}

/** As a path: a stack has addresses of modules, and paths of what was compiled otherwise. */
function decoded(place: string): string {
  try {
    return decodeURI(place.replace(/^file:\/\//u, ""));
  } catch {
    return place;
  }
}
