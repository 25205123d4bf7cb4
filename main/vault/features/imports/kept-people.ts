import type { KnownPerson } from "#shared/domain/imports/merge-person.ts";
import { emptyPerson } from "#shared/domain/people/person-fields.ts";

/** Letters of all that is kept: some 200,000 people, in 80 MB. Objects would take twice as much. */
const MOST_LETTERS = 64 * 1024 * 1024;

/** People of earlier lines, to be shown beside a later one or completed by it: as many as there is room for. */
export class KeptPeople {
  readonly #packed = new Map<number, string>();
  readonly #most: number;
  #letters = 0;

  constructor(most = MOST_LETTERS) {
    this.#most = most;
  }

  get(key: number): KnownPerson | undefined {
    const packed = this.#packed.get(key);
    return packed === undefined ? undefined : unpacked(packed);
  }

  /** Whether they are kept: who is goes on being so. */
  set(key: number, person: KnownPerson): boolean {
    const before = this.#packed.get(key);
    if (before === undefined && this.#letters >= this.#most) return false;
    const packed = pack(person);
    this.#letters += packed.length - (before?.length ?? 0);
    this.#packed.set(key, packed);
    return true;
  }
}

function pack(person: KnownPerson): string {
  const filled = Object.entries(person.fields).filter(([, value]) => value.length > 0);
  return JSON.stringify({ ...person, fields: Object.fromEntries(filled) });
}

function unpacked(packed: string): KnownPerson {
  const person = JSON.parse(packed) as KnownPerson;
  return { ...person, fields: { ...emptyPerson(), ...person.fields } };
}
